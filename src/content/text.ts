import type { Item } from '../model/item.js';
import { decodeEntities } from './entities.js';

/** Characters of an excerpt that stands in for a missing summary or title. */
const SUMMARY = 220;
const TITLE = 80;

/** Markup, and elements whose content isn't for readers. */
const MARKUP =
  /<(script|style)\b[^]*?(<\/\1[^>]*>|$)|<!--[^]*?(-->|$)|<[a-z!/][^>]*>?/gi;
/** What may stand within a word, and parts none. */
const INLINE = /^<\/?([abisu]|em|strong|span)\b/i;

/**
 * The words of HTML, for a place that shows text. Not a sanitizer: the result
 * may still contain `<`, and must never be parsed again.
 */
export const wordsOf = (html: string): string =>
  decodeEntities(html.replace(MARKUP, (tag) => (INLINE.test(tag) ? '' : ' ')));

/** The item's text without markup, in one line. */
function plainText(item: Item): string {
  // Four kilobytes hold any excerpt; a body may have two hundred.
  const text =
    item.content_text ?? wordsOf(item.content_html?.slice(0, 4096) ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** The first words; a very long one may be cut. */
function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s\S{0,40}$/, '')} …`;
}

/** What a teaser says of the item. */
export function summaryOf(item: Item): string {
  return item.summary ?? excerpt(plainText(item), SUMMARY);
}

/** The title; microblogs have none, so their first words serve. */
export function titleOf(item: Item): string {
  return item.title ?? excerpt(item.summary ?? plainText(item), TITLE);
}
