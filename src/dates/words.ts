/**
 * Dates as words, by `Intl`. All take wall clocks (milliseconds, as if UTC), so
 * no formatter needs a zone and a page needs few: the first costs 15 ms.
 */
const STYLES = {
  /** Donnerstag, 28. Nov. 2024, for its parts. */
  block: { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' },
  /** Donnerstag, 28. November 2024 */
  full: { dateStyle: 'full' },
  /** Do., 28. November 2024 */
  weekday: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  /** 28. November 2024 */
  long: { dateStyle: 'long' },
  /** November 2024 */
  month: { month: 'long', year: 'numeric' },
  /** 28. November */
  day: { day: 'numeric', month: 'long' },
  /** 18:00 */
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof STYLES;

const formatters: Record<string, Intl.DateTimeFormat> = {};

const formatter = (style: DateStyle, locale: string): Intl.DateTimeFormat =>
  // Persian and Thai locales have calendars of their own; the feed hasn't.
  (formatters[`${style} ${locale}`] ??= new Intl.DateTimeFormat(locale, {
    ...STYLES[style],
    calendar: 'gregory',
    timeZone: 'UTC',
  }));

/** A day or a time of day in words. */
export function inWords(
  wall: number,
  style: DateStyle,
  locale: string,
): string {
  return formatter(style, locale).format(wall);
}

/** Two days as one phrase: *6.–8. März 2026*. */
export function daysInWords(from: number, to: number, locale: string): string {
  // Some engines put thin spaces (U+2009) around the dash, some don't.
  return formatter('long', locale)
    .formatRange(from, to)
    .replaceAll('\u2009', ' ');
}

/** The three lines of the date block. */
export interface DateBlock {
  readonly weekday: string;
  /** Day and short month, in the language's order. */
  readonly day: string;
  readonly year: string;
}

export function dateBlock(wall: number, locale: string): DateBlock {
  const parts = formatter('block', locale).formatToParts(wall);
  const pick = (...types: string[]): string =>
    parts
      .filter(({ type }) => types.includes(type))
      .map(({ value }) => value.replace(/\.$/, ''))
      .join(' ');
  return {
    weekday: pick('weekday'),
    day: pick('day', 'month'),
    year: pick('year'),
  };
}

/** A zone's short name at an instant: *MEZ*, *MESZ*. */
export function zoneName(
  instant: number,
  zone: string,
  locale: string,
): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'short',
  })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')!.value;
}
