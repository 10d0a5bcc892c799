import type { Tools } from '../format.js';
import { list, number, text, word, type Raw } from '../values.js';
import { dayNumber, isoDay, onTheWall, zoneOf, type Wall } from './wall.js';
import { runsOn, weekdayOf, type Rule } from './rule.js';

/** Days around today in which dates of a series are looked for. */
const YEAR = 366;
/** Dates of one series; more where the days were asked for. */
const MOST = 60;
const MOST_ASKED = 1000;

/** How often, in ISO 8601's periods or in words. */
const PERIOD = /^P(\d+)([DWMY])$/i;
const WORDS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
};

export const isRepeated = (schedule: Raw): boolean =>
  frequencyOf(schedule) !== undefined;

/** Daily, or nearly so: when an exhibition is open, not when it takes place. */
export const isOpeningHours = (schedule: Raw): boolean =>
  list(schedule.byDay).length > 3 || frequencyOf(schedule)?.[2] === 'D';

function frequencyOf(schedule: Raw): RegExpExecArray | undefined {
  const written = first(schedule.repeatFrequency) ?? first(schedule.frequency);
  const fallback = list(schedule.byDay).length ? 'P1W' : '';
  const period = WORDS[written?.toLowerCase() ?? ''] ?? written ?? fallback;
  return PERIOD.exec(period.toUpperCase()) ?? undefined;
}

/**
 * The dates of a repeated `Schedule`, as clocks on the wall of its zone: a
 * series stays at seven when the clocks change.
 *
 * @see https://schema.org/Schedule
 */
export function datesOf(schedule: Raw, when: When): Raw[] {
  const zone = zoneOf(first(schedule.scheduleTimezone));
  const wall = (value: unknown): Wall => onTheWall(first(value) ?? '', zone);
  const [begins, opens] = [wall(schedule.startDate), wall(schedule.startTime)];
  const start = dayNumber(begins.day ?? opens.day);
  const rule = start === undefined ? undefined : ruleOf(schedule, start, zone);
  if (!rule) return [];
  const [clock, closes] = [opens.clock ?? begins.clock, wall(schedule.endTime)];
  const timeZone = zone ?? begins.zone ?? opens.zone;
  return daysOf(rule, when, wall(schedule.endDate).day).map((day) => ({
    startDate: at(day, clock),
    endDate:
      clock &&
      closes.clock &&
      at(after(day, clock, closes.clock), closes.clock),
    timeZone,
  }));
}

/** After midnight it is the next day. */
const after = (day: number, opens: string, closes: string): number =>
  closes > opens ? day : day + 1;

const at = (day: number, clock: string | undefined): string =>
  isoDay(day) + (clock ? `T${clock}:00` : '');

function ruleOf(schedule: Raw, start: number, zone?: string): Rule | undefined {
  const [, every, unit] = frequencyOf(schedule) ?? [];
  if (!unit || !Number(every)) return undefined;
  const numbers = (value: unknown): number[] => list(value).map(number);
  return {
    start,
    every: Number(every),
    unit,
    weekdays: list(schedule.byDay).map((day) => weekdayOf(word(day))),
    weeks: numbers(schedule.byMonthWeek),
    monthDays: numbers(schedule.byMonthDay),
    months: numbers(schedule.byMonth),
    except: new Set(
      list(schedule.exceptDate).map((date) => onTheWall(word(date), zone).day),
    ),
  };
}

type When = Pick<Tools, 'now' | 'window'>;

/** Unless asked otherwise, a year back and one ahead; of many, what comes. */
function daysOf(
  rule: Rule,
  { now, window }: When,
  until: string | undefined,
): number[] {
  const today = dayAt(now);
  const from = window ? dayAt(window.from) : today - YEAR;
  const to = window ? dayAt(window.to) : Math.max(rule.start, today) + YEAR;
  const begin = Math.max(rule.start, from);
  const end = Math.min(dayNumber(until) ?? Infinity, to);
  const days: number[] = [];
  for (let day = begin; day <= end; day++) {
    if (runsOn(rule, day)) days.push(day);
  }
  return days.length > MOST && !window
    ? days.filter((day) => day >= today).slice(0, MOST)
    : days.slice(0, MOST_ASKED);
}

const dayAt = (instant: number): number =>
  Math.floor(instant / (24 * 60 * 60 * 1000));

const first = (value: unknown): string | undefined => text(list(value)[0]);
