import type { DateStyle, DateWords } from './date-words.js';

const STYLES = {
  /** For its parts. */
  block: { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' },
  full: { dateStyle: 'full' },
  weekday: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  long: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  time: { timeStyle: 'short' },
} as const satisfies Record<DateStyle | 'block', Intl.DateTimeFormatOptions>;

/** @param locale - BCP 47. */
export function datesIn(locale: string): DateWords {
  const formatters: Record<string, Intl.DateTimeFormat> = {};
  const formatter = (style: keyof typeof STYLES): Intl.DateTimeFormat =>
    // Persian and Thai locales have calendars of their own; the feed hasn't.
    (formatters[style] ??= new Intl.DateTimeFormat(locale, {
      ...STYLES[style],
      calendar: 'gregory',
      timeZone: 'UTC',
    }));

  return {
    inWords: (wall, style) => formatter(style).format(wall),

    block(wall) {
      const parts = formatter('block').formatToParts(wall);
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
    },

    // Some engines put thin spaces (U+2009) around the dash, some don't.
    span: (from, to) =>
      formatter('long').formatRange(from, to).replaceAll('\u2009', ' '),

    near(days) {
      const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      const word = format.format(days, 'day');
      return word[0]!.toLocaleUpperCase(locale) + word.slice(1);
    },
  };
}
