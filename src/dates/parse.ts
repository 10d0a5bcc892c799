/** A date as a feed wrote it, before any zone is known. */
export interface WrittenDate {
  /** The written day and time, read as if they were UTC; milliseconds. */
  readonly wall: number;
  /** Whether a time of day was written. */
  readonly timed: boolean;
  /** Minutes east of UTC, if written. */
  readonly offset: number | undefined;
}

/** RFC 3339, and what feeds make of it: a space for the T, no seconds, `+01`. */
const ISO =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC?|GMT|([+-][01]\d):?([0-5]\d)?)?)?$/i;
/** `06.03.2026, 18:00 Uhr`, as German sites write it. */
const GERMAN = /^(\d\d?)\.(\d\d?)\.(\d{4})(?:,?( \d\d?(?::\d\d)+)(?: Uhr)?)?$/;

/**
 * Reads a date by its pattern; `new Date(text)` would read a day as UTC, a wall
 * clock in the visitor's zone, and 06.03. as the third of June.
 *
 * @returns undefined for anything that isn't a date in a likely year: systems
 *   write 0001, 1970 or 2067 when they know none.
 */
export function parseDate(text: string): WrittenDate | undefined {
  const written = text.trim();
  const match =
    ISO.exec(written) ?? ISO.exec(written.replace(GERMAN, '$3-$2-$1$4'));
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, , east, more] = match.map(
    (digits = '0') => +digits,
  ) as Fields;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(wall);
  const exists =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour;
  if (!exists || year <= 1970 || year >= 2067) return undefined;
  const timed = match[4] !== undefined;
  const sign = match[8]?.[0] === '-' ? -1 : 1;
  const offset = match[7] ? east * 60 + sign * more : undefined;
  return { wall, timed, offset };
}

/** The whole match, year to second, zone, its hours and minutes. */
type Fields = [...Seven, number, number, number];
type Seven = [number, number, number, number, number, number, number];

/** Writes a date in the model's own form, RFC 3339 §5.6. */
export function isoDate({ wall, timed, offset }: WrittenDate): string {
  const text = new Date(wall).toISOString();
  if (!timed) return text.slice(0, 10);
  return text.slice(0, 19) + (offset === undefined ? '' : isoOffset(offset));
}

/** Minutes east of UTC as RFC 3339 writes them. */
export function isoOffset(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (number: number): string => `${number}`.padStart(2, '0');
  const hours = two(Math.floor(minutes / 60));
  return `${offset < 0 ? '-' : '+'}${hours}:${two(minutes % 60)}`;
}
