import { DOTS, fold } from './fold.js';

/** Characters of a query, and its words, that are looked at. */
const LONGEST = 200;
const MOST = 12;

/** What stands in quotes of any kind, else a word. */
const WORD = /["„“”«»]([^"„“”«»]+)["“”«»]?|[^\s"„“”«»]+/g;

/** The folded words of a query, each once; what is quoted is one. */
export function wordsOf(query: string): readonly string[] {
  const found = [...query.slice(0, LONGEST).matchAll(WORD)];
  const words = found.map(([word, quoted]) => fold(quoted ?? word, DOTS));
  return [...new Set(words.filter(Boolean))].slice(0, MOST);
}

/**
 * Whether a text that is folded has all the words. *Muller*, *Mueller* and
 * *Müller* find each other: a text's umlauts are written with an *e*, and after
 * a query's vowel there may be one. Only an *e* that was typed must be there.
 */
export function matcher(words: readonly string[]): (text: string) => boolean {
  const patterns = words.map((word) => {
    const safe = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(safe.replace(VOWEL, '$1$2e?'));
  });
  return (text) => patterns.every((pattern) => pattern.test(text));
}

const VOWEL = new RegExp(`([aou])(?:${DOTS}|(e?))`, 'g');

/** Whether what has all the later words has the former ones, too. */
export const isNarrower = (
  later: readonly string[],
  former: readonly string[],
): boolean => former.every((word) => later.some((one) => one.includes(word)));
