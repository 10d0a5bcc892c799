import { messages as german } from './de.js';
import type { Messages } from './messages.js';

type Languages = Record<string, () => Messages | Promise<Messages>>;

/** German comes with the library; every other language is a chunk. */
const languages = {
  // A page's `lang` may be `constructor`.
  __proto__: null,
  de: () => german,
  en: async () => (await import('./en.js')).messages,
} as unknown as Languages;

/** The subtag that names the language: `de` of `de-AT`. */
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

/**
 * The sentences for a page's language. A page that names none is German; one
 * that names a language we don't speak reads English.
 *
 * @param tag - BCP 47, or `''`.
 */
export function messagesFor(tag: string): Messages | Promise<Messages> {
  return (languages[primary(tag) || 'de'] ?? languages.en!)();
}

/**
 * The locale for `Intl`: the page's, if it is one and speaks the language of
 * the sentences. Bare English is the European one, whose dates and times stand
 * beside those of the page's other languages.
 */
export function localeFor(tag: string, messages: Messages): string {
  const fallback = messages.lang === 'en' ? 'en-GB' : messages.lang;
  if (primary(tag) !== messages.lang) return fallback;
  try {
    const [locale] = Intl.getCanonicalLocales(tag);
    return locale === messages.lang ? fallback : locale!;
  } catch {
    return fallback; // `de_DE`, which many a CMS writes
  }
}
