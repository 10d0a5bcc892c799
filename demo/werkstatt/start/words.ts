import type { Language, PageWords } from '../build/page.js';

export const startWords: Record<Language, PageWords> = {
  de: {
    title: 'Neues und Termine auf Ihrer Website',
    short: 'Start',
    summary:
      'Aushang zeigt, was eine Kommune oder ein Verein veröffentlicht: barrierefrei, ohne Cookies und so, wie Ihre Seite aussieht. Hier ist das Werkzeug dazu, ganz ohne Programmieren.',
  },
  en: {
    title: 'News and events on your website',
    short: 'Start',
    summary:
      'Aushang shows what a municipality or an association publishes: accessible, without cookies, and in the look of your page. These are the tools for it, with no programming at all.',
  },
};
