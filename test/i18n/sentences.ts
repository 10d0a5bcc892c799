import { later } from '../../src/i18n/de.later.js';
import { messages as german } from '../../src/i18n/de.js';
import { messages as english } from '../../src/i18n/en.js';

/** What stands for every number, name and date in a sentence. */
const GAP = '\u0001';

/** The fixed parts of all sentences of a language. */
function partsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(GAP);
  if (typeof value === 'function') {
    const sentence = value as (...gaps: string[]) => string;
    return partsOf(sentence(GAP, GAP, GAP));
  }
  const entries = Object.entries(value as object);
  return entries.flatMap(([name, part]) =>
    ['lang', 'dir'].includes(name) ? [] : partsOf(part),
  );
}

/** All words of the sentences. */
const wordsOf = (value: unknown): Set<string> =>
  new Set(partsOf(value).flatMap((part) => part.match(/\p{L}{2,}/gu) ?? []));

const germanWords = wordsOf({ ...german, later });
const englishWords = wordsOf(english);

/** Words that stand in both; they should be few. */
export const SHARED = [...germanWords].filter((word) => englishWords.has(word));

const withoutShared = (words: Set<string>): string[] =>
  [...words].filter((word) => !SHARED.includes(word));

/** Words that would betray a sentence of the other language. */
export const WORDS = {
  de: withoutShared(germanWords),
  en: withoutShared(englishWords),
} as const;
