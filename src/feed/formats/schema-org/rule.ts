import { isoDay } from './wall.js';

/** On which days something repeats. Days are numbers, counted from 1970. */
export interface Rule {
  readonly start: number;
  readonly every: number;
  /** ISO 8601's letter: D, W, M or Y. */
  readonly unit: string;
  /** 0 is Sunday. Empty lists leave every day. */
  readonly weekdays: readonly number[];
  /** Of the month: 1 is the first, -1 the last. */
  readonly weeks: readonly number[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly except: ReadonlySet<string | undefined>;
}

const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** `https://schema.org/Sunday`, `schema:Sunday`, `Sunday` or `SU`. */
export const weekdayOf = (name: string): number =>
  WEEKDAYS.indexOf(
    name
      .replace(/^.*[/:#]/, '')
      .slice(0, 2)
      .toLowerCase(),
  );

export function runsOn(rule: Rule, day: number): boolean {
  const [date, first] = [partsOf(day), partsOf(rule.start)];
  return (
    allows(rule.weekdays, date.weekday) &&
    allows(rule.monthDays, date.monthDay) &&
    allows(rule.months, date.month) &&
    (allows(rule.weeks, date.week) ||
      (rule.weeks.includes(-1) && date.isLast)) &&
    isDue(rule, date, first) &&
    !rule.except.has(isoDay(day))
  );
}

const allows = (allowed: readonly number[], one: number): boolean =>
  allowed.length === 0 || allowed.includes(one);

type Parts = ReturnType<typeof partsOf>;

/** What the rule leaves open is as at the start. */
function isDue(rule: Rule, date: Parts, first: Parts): boolean {
  const { weekdays, monthDays, weeks, months, every, unit } = rule;
  const isFree = monthDays.length > 0 || weeks.length > 0;
  const isSameDay = weekdays.length
    ? date.week === first.week
    : date.monthDay === first.monthDay;
  const between = { D: 'day', W: 'ofWeek', M: 'ofMonth', Y: 'year' }[unit];
  const distance = date[between as 'day'] - first[between as 'day'];
  if (distance % every !== 0) return false;
  if (unit === 'D') return true;
  if (unit === 'W')
    return weekdays.length > 0 || date.weekday === first.weekday;
  if (unit === 'Y' && !months.length && date.month !== first.month)
    return false;
  return isFree || isSameDay;
}

/** Where a day lies in its week, month and year. */
function partsOf(day: number) {
  const date = new Date(day * 24 * 60 * 60 * 1000);
  const [monthDay, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  const year = date.getUTCFullYear();
  const monthLength = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weekday = date.getUTCDay();
  return {
    day,
    weekday,
    monthDay,
    month,
    year,
    week: Math.ceil(monthDay / 7),
    isLast: monthDay > monthLength - 7,
    /** Weeks and months, counted on; weeks begin on Monday. */
    ofWeek: Math.floor((day + 3) / 7),
    ofMonth: year * 12 + month,
  };
}
