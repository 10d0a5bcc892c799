import { LANGUAGES, type Language } from '../build/page.js';

/** The language that this page was built in. */
export const pageLanguage = (): Language =>
  LANGUAGES.find((language) => language === document.documentElement.lang) ??
  LANGUAGES[0];
