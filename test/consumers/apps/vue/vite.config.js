import vue from '@vitejs/plugin-vue';

const TAGS = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];

export default {
  plugins: [
    vue({
      template: {
        compilerOptions: { isCustomElement: (tag) => TAGS.includes(tag) },
      },
    }),
  ],
};
