import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { Item } from '../model/item.js';
import { zonesOf, type Zones } from './item-zones.js';
import { parseDate, type WrittenDate } from './parse.js';
import { perItem } from './per-item.js';
import { toInstant, toWall } from './zones.js';

/** When an event is, ready to be shown and compared. */
export interface EventTime {
  /** Days only: no time of day is known or wanted. */
  readonly allDay: boolean;
  /** Wall clock in the shown zone; milliseconds, as if UTC. */
  readonly start: number;
  /** The same; of whole days it is the last one, included. */
  readonly end: number | undefined;
  /** Instants. An event without an end is over when its day is. */
  readonly from: number;
  readonly until: number;
}

/**
 * @param chosen - The element's `time-zone`.
 * @returns undefined for what is no event, or one without a readable start.
 */
export const eventTime = perItem(
  (item: Item, chosen?: string): EventTime | undefined => {
    const start = parseDate(item._event?.startDate ?? '');
    if (!start) return undefined;
    const end = parseDate(item._event?.endDate ?? '');
    const zones = zonesOf(item, chosen);
    const days = wholeDays(start, end, zones.read);
    return days ? dayEvent(days, zones.read) : timedEvent(start, end, zones);
  },
);

interface Days {
  readonly first: number;
  /** Included. */
  readonly last: number;
}

/**
 * The days of an event that has no times: written as days, or as midnight to
 * midnight (the last one excluded), or as 00:00 to 23:59 (included). Where only
 * the first of several days has a time, the days are what is certain.
 */
function wholeDays(
  start: WrittenDate,
  end: WrittenDate | undefined,
  zone: string,
): Days | undefined {
  const first = wallIn(start, zone);
  const last = end ? wallIn(end, zone) : first;
  if (!start.timed || (end?.timed === false && last > first)) {
    return { first: dayOf(first), last: dayOf(last) };
  }
  const opens = first - dayOf(first);
  const closes = last - dayOf(last);
  if (!end || last < first || opens > millisecondsInMinute) return undefined;
  if (opens === 0 && closes === 0) {
    return { first, last: last - millisecondsInDay };
  }
  const fullDay = closes >= millisecondsInDay - millisecondsInMinute;
  return fullDay ? { first: dayOf(first), last: dayOf(last) } : undefined;
}

/** Days are the same everywhere: no zone moves them. */
function dayEvent({ first, last }: Days, zone: string): EventTime {
  const end = last > first ? last : undefined;
  return {
    allDay: true,
    start: first,
    end,
    from: toInstant(first, zone),
    until: toInstant((end ?? first) + millisecondsInDay, zone),
  };
}

function timedEvent(
  start: WrittenDate,
  written: WrittenDate | undefined,
  { read, shown }: Zones,
): EventTime {
  const from = instantOf(start, read);
  const last = written && instantOf(written, read);
  const end = last! > from ? last : undefined;
  return {
    allDay: false,
    start: toWall(from, shown),
    end: end && toWall(end, shown),
    from,
    until:
      end ?? toInstant(dayOf(toWall(from, read)) + millisecondsInDay, read),
  };
}

/** Midnight of a wall clock's day. */
export function dayOf(wall: number): number {
  return Math.floor(wall / millisecondsInDay) * millisecondsInDay;
}

/** The instant of a written date. */
export function instantOf(date: WrittenDate, zone: string): number {
  return date.offset === undefined
    ? toInstant(date.wall, zone)
    : date.wall - date.offset * millisecondsInMinute;
}

/** What a clock in the zone shows at a written date; days stay days. */
export function wallIn(date: WrittenDate, zone: string): number {
  return date.offset === undefined
    ? date.wall
    : toWall(instantOf(date, zone), zone);
}
