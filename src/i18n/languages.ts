import { messages as german } from './de.js';
import type { Messages } from './messages.js';

/** The subtag that names the language: `de` of `de-AT`; German without one. */
export const languageIn = (tag: string): string =>
  tag.toLowerCase().split(/[-_]/)[0] || 'de';

/**
 * The sentences for a page's language. German comes with the library; every
 * other one is a chunk, and so is the list of them: its addresses would cost
 * a German page more than all that stands here.
 *
 * @param tag - BCP 47, or `''`.
 */
export function messagesFor(tag: string): Messages | Promise<Messages> {
  const language = languageIn(tag);
  // In plain words it is another: `de-x-simple-language`, `de-x-ls`.
  const isGerman = language === 'de' && !/-(simple|leicht|x-ls)/i.test(tag);
  return isGerman ? german : foreign(tag, language);
}

const foreign = async (tag: string, language: string): Promise<Messages> =>
  (await import('./foreign.js')).load(tag, language);

/**
 * The locale for `Intl`: the page's, if it is one and speaks the language of
 * the sentences.
 */
export function localeFor(
  tag: string,
  { locale = 'de' }: Pick<Messages, 'locale'>,
): string {
  try {
    const isOwn = languageIn(tag) === locale;
    return isOwn ? Intl.getCanonicalLocales(tag)[0]! : locale;
  } catch {
    return locale; // `de_DE`, which many a CMS writes
  }
}
