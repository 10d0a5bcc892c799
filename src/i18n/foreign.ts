import { datesIn } from './intl.dates.js';
import type { Language, Messages } from './messages.js';

type Sentences = () => Promise<{ readonly messages: Messages }>;

/** A chunk for each language but German. */
const languages: Readonly<Record<string, Sentences>> = {
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
 * How a language speaks; English, if it isn't spoken here.
 *
 * @param tag - BCP 47, as the page has it.
 * @param name - Its language's subtag. A page's `lang` may be `constructor`.
 * @param german - The sentences for Austria, Switzerland and Italy, too.
 */
export async function load(
  tag: string,
  name: string,
  german: Language,
): Promise<Language> {
  const isGerman = name === 'de' && !/-(simple|leicht|x-ls)/i.test(tag);
  const messages = isGerman ? german.messages : await messagesOf(name);
  const isKnown = isGerman || Object.hasOwn(languages, keyOf(name));
  const locale = localeOf(isKnown ? tag : '', messages);
  return { messages, locale, dates: datesIn(locale) };
}

const keyOf = (name: string): string => (name === 'de' ? 'de-x-simple' : name);

async function messagesOf(name: string): Promise<Messages> {
  const key = keyOf(name);
  // What most languages share is asked for at once, not after them.
  const [{ messages }] = await Promise.all([
    languages[Object.hasOwn(languages, key) ? key : 'en']!(),
    import('./plural.js'),
  ]);
  return messages;
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
