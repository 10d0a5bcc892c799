import type { Item } from '../model/item.js';
import { decodeEntities } from './entities.js';

/** Characters of an excerpt that stands in for a missing summary or title. */
const SUMMARY = 220;
const TITLE = 80;

/**
 * The words of HTML, for a place that shows text. Not a sanitizer: the result
 * may still contain `<`, and must never be parsed again.
 */
function wordsOf(html: string): string {
  const words = html
    .replace(/<(script|style|template)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[^]*?-->|<[a-z!/][^>]*(?:>|$)/gi, ' ');
  return decodeEntities(words);
}

/** The item's text without markup, in one line. */
export function plainText(item: Item): string {
  // Four kilobytes hold any excerpt; a body may have two hundred.
  const text =
    item.content_text ?? wordsOf(item.content_html?.slice(0, 4096) ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** The first words, cut between two of them. */
function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))} …`;
}

/** What a teaser says of the item. */
export function summaryOf(item: Item): string {
  return item.summary ?? excerpt(plainText(item), SUMMARY);
}

/** The title; microblogs have none, so their first words serve. */
export function titleOf(item: Item): string {
  return item.title ?? excerpt(item.summary ?? plainText(item), TITLE);
}

/** Plain text as paragraphs: a blank line ends one. */
export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((part) => part.trim() || []);
}
