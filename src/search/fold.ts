/** What stands for an umlaut's dots in a folded query; see `match.ts`. */
export const DOTS = '\u0308';

/** Letters that Unicode doesn't take apart; the ring of å is dropped. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: `o${DOTS}`,
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Soft hyphens and other places where a line may break: nothing to read. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Other scripts keep their marks: й is no и. */
const MARKS = /(\p{Script=Latin})([\u0300-\u036f]+)/gu;

const ASCII = /^[\0-\x7f]*$/;

/**
 * Text as it is compared: without case, accents and ligatures, with single
 * spaces.
 *
 * @param dots - What ä, ö and ü leave behind their vowel: an *e*, as German has
 *   it where there are no umlauts.
 */
export function fold(text: string, dots = 'e'): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .replace(MARKS, (_, letter: string, marks: string) =>
      'aou'.includes(letter) && marks.includes(DOTS) ? letter + dots : letter,
    );
}
