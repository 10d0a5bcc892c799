import { record } from '../normalise/read.js';

/** JSON Feed 1.0 and 1.1, and what calls itself none but has its items. */
export function isJsonFeed(value: unknown): boolean {
  const { items, '@context': context } = record(value);
  return !context && Array.isArray(items);
}

/**
 * What few have, and what is a chunk's business: an end, dates as mails write
 * them, and organisers in the text.
 */
export const isUnusual = (text: string): boolean =>
  /"expired":\s*true|"\w{3}, \d\d? \w{3} \d{4}\b[^"\\]*"|(Veranstalter|Organi[sz]e)[^"]{0,19}:/.test(
    text,
  );
