import type { Messages } from './messages.js';

type Language = () => Promise<{ readonly messages: Messages }>;

/** A chunk for each language but German. */
const languages: Readonly<Record<string, Language>> = {
  ar: () => import('./ar.js'),
  cs: () => import('./cs.js'),
  'de-x-simple': () => import('./de-simple.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  pl: () => import('./pl.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  vi: () => import('./vi.js'),
};

/**
 * The sentences of a language; English, if it isn't spoken here.
 *
 * @param tag - BCP 47, as the page has it.
 * @param language - Its subtag. A page's `lang` may be `constructor`.
 */
export async function load(tag: string, language: string): Promise<Messages> {
  const name = language === 'de' ? 'de-x-simple' : language;
  const isKnown = Object.hasOwn(languages, name);
  // What most languages share is asked for at once, not after them.
  const [{ messages }] = await Promise.all([
    languages[isKnown ? name : 'en']!(),
    import('./plural.js'),
  ]);
  return { ...messages, locale: localeOf(isKnown ? tag : '', messages) };
}

/** The page's locale, with the language's own digits. */
function localeOf(tag: string, messages: Messages): string {
  const { lang, digits = '', locale = lang + digits } = messages;
  try {
    const [found] = Intl.getCanonicalLocales(tag + digits);
    return tag && found !== lang + digits ? found! : locale;
  } catch {
    return locale; // `ar_SY`, which many a CMS writes
  }
}
