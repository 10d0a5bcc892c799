import { record, word } from '../normalise/read.js';

/** JSON Feed 1.0 and 1.1, and what calls itself none but has its items. */
export function isJsonFeed(value: unknown): boolean {
  const { version, items } = record(value);
  return Array.isArray(items) || /jsonfeed\.org\/version\//.test(word(version));
}
