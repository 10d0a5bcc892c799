import type { DateWords } from './date-words.js';

const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  );
const WEEKDAYS =
  'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');

/** A wall clock in parts. */
const read = (wall: number) => {
  const date = new Date(wall);
  return {
    weekday: WEEKDAYS[date.getUTCDay()]!,
    day: date.getUTCDate(),
    month: MONTHS[date.getUTCMonth()]!,
    year: `${date.getUTCFullYear()}`,
    time: date.toISOString().slice(11, 16),
  };
};

/**
 * German without `Intl`, whose first formatter takes a third of the time that a
 * list of ten needs. A test holds it against `Intl`.
 */
export const dates: DateWords = {
  inWords(wall, style) {
    const { weekday, day, month, year, time } = read(wall);
    const monthYear = `${month} ${year}`;
    const long = `${day}. ${monthYear}`;
    return {
      full: `${weekday}, ${long}`,
      weekday: `${weekday.slice(0, 2)}., ${long}`,
      long,
      month: monthYear,
      day: `${day}. ${month}`,
      time,
    }[style];
  },

  block(wall) {
    const { weekday, day, month, year } = read(wall);
    // *Mai*, *März* and *Juni* stay whole, and it is *Sept*.
    const short = month.slice(0, /^(M.r|Ju|S)/.test(month) ? 4 : 3);
    return { weekday, day: `${day} ${short}`, year };
  },

  span(from, to) {
    const [first, last] = [read(from), read(to)];
    const inYear = first.year === last.year;
    const inMonth = inYear && first.month === last.month;
    const start = dates.inWords(from, inYear ? 'day' : 'long');
    const beginning = inMonth ? `${first.day}.–` : `${start} – `;
    return beginning + dates.inWords(to, 'long');
  },

  near: (days) => ['Heute', 'Morgen'][days]!,
};
