/* A partner's app, in Vue: what is given to `draw` is its state. */
import { createApp, reactive } from 'vue/dist/vue.esm-browser.js';

const state = reactive({ lists: [] });

window.heard = [];
const hear = ({ feed }) => window.heard.push(feed);

const app = createApp({
  setup: () => ({ state, hear }),
  template: `
    <event-list
      v-for="{ name, link, items, ...given } of state.lists"
      :key="name"
      :id="name"
      v-bind="given"
      :items.prop="items"
      @aushang-load="hear"
      ><a v-if="link" href="/neuigkeiten">{{ link }}</a></event-list>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
app.mount('#app');

window.draw = (lists) => (state.lists = lists);
