import { register } from 'aushang';
import { createApp } from 'vue';
import App from './App.vue';

register();
createApp(App).mount('#app');
