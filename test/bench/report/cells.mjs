import { format } from './words.mjs';

/** Digits that the measurement is good for. */
const DIGITS = { heap: 2, shift: 3, nodes: 0, first: 0 };
const digitsOf = (key, value) => DIGITS[key] ?? (value < 100 ? 1 : 0);

/** `34 (32–36)`: the middle one, the least and the greatest. */
export function spreadCell(words, key, spread) {
  if (!spread) return '–';
  const { median, min, max } = spread;
  const digits = digitsOf(key, median);
  const [middle, least, most] = [median, min, max].map((number) =>
    format(words.locale, number, digits),
  );
  return least === most ? middle : `${middle} (${least}–${most})`;
}

export const ratioCell = (words, spread) =>
  spread ? format(words.locale, spread.median, 2) : '–';

export const numberCell = (words, number) =>
  number === undefined ? '–' : format(words.locale, number);
