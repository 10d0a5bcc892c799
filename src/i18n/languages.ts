import { dates } from './de.dates.js';
import { messages } from './de.js';
import type { Language } from './messages.js';

/** The subtag that names the language: `de` of `de-AT`; German without one. */
export const languageIn = (tag: string): string =>
  tag.toLowerCase().split(/[-_]/)[0] || 'de';

const german: Language = { messages, dates, locale: 'de' };

/**
 * How a page speaks. German comes with the library; every other language is a
 * chunk, and so is the list of them: its addresses would cost a German page
 * more than all that stands here. (In Austria, January has another name, and in
 * plain words everything: `de-AT`, `de-x-simple-language`.)
 *
 * @param tag - BCP 47, or `''`; `de_DE`, which many a CMS writes, will do.
 */
export function languageFor(tag: string): Language | Promise<Language> {
  return /^(de([-_]de)?)?$/i.test(tag) ? german : foreign(tag);
}

const foreign = async (tag: string): Promise<Language> =>
  (await import('./foreign.js')).load(tag, languageIn(tag), german);
