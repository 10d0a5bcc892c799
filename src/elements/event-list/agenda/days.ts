import type { Item } from '../../../model/item.js';
import type { Kit } from '../../shared/kit.js';

/** ISO 8601 days, in the zone that is shown; both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

interface Known {
  readonly zone: string | undefined;
  readonly days: Days | undefined;
}
/** A list is drawn with every key that is typed, and may have thousands. */
const cache = new WeakMap<Item, Known>();

/**
 * The days that an item is about: an event's, else its publication.
 *
 * @param zone - The element's `time-zone`.
 */
export function daysOf(
  item: Item,
  zone: string | undefined,
  kit: Kit,
): Days | undefined {
  let known = cache.get(item);
  if (known?.zone !== zone || !known) {
    known = { zone, days: readDays(item, zone, kit) };
    cache.set(item, known);
  }
  return known.days;
}

function readDays(
  item: Item,
  zone: string | undefined,
  { blockDate, eventTime }: Kit,
): Days | undefined {
  const start = blockDate(item, zone)?.wall;
  if (start === undefined) return undefined;
  const { end = start, allDay } = eventTime(item, zone) ?? {};
  // What ends at midnight isn't on the day that begins then.
  const last = allDay || end === start ? end : end - 1;
  return { first: isoDay(start), last: isoDay(last) };
}

/** Whether it began on an earlier day, and isn't over or called off. */
export function isRunning(
  item: Item,
  zone: string | undefined,
  { eventTime, toWall, zonesOf }: Kit,
): boolean {
  const time = eventTime(item, zone);
  const now = Date.now();
  if (!time || now < time.from || now >= time.until) return false;
  const { eventStatus } = item._event ?? {};
  if (/Cancelled|Postponed/.test(eventStatus ?? '')) return false;
  const today = isoDay(toWall(now, zonesOf(item, zone).shown));
  return isoDay(time.start) < today;
}

/** @param wall - Wall clock; milliseconds, as if UTC. */
const isoDay = (wall: number): string =>
  new Date(wall).toISOString().slice(0, 10);

/** What an attribute says, if it is a day; else nothing. */
export const dayIn = (value: unknown): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.exec(String(value).trim())?.[0];
