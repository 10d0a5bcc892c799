import type { Item } from '../model/item.js';
import type { Setting } from './tools.js';

/**
 * The element's zone only serves items without one: the same event is the same
 * node, whatever zones the elements show it in.
 */
export const zoneFor = (item: Item, chosen: string | undefined) =>
  (item._event?.timeZone ?? item._feed?.timeZone) ? undefined : chosen;

/** A field as schema.org's `Date` or `DateTime`, which has seconds. */
export function dateOf(
  text: string | undefined,
  item: Item,
  { shownDate, zone }: Setting,
): string | undefined {
  const date = shownDate(text, item, zoneFor(item, zone));
  return date?.datetime.replace(/T.{5}/, '$&:00');
}

/** @returns undefined for an event without a readable start. */
export function timesOf(item: Item, setting: Setting) {
  const time = setting.eventTime(item, zoneFor(item, setting.zone));
  if (!time) return undefined;
  const details = item._event!;
  const written = (name: 'startDate' | 'previousStartDate' | 'endDate') =>
    dateOf(details[name], item, setting);
  const doors = dateOf(details.doorTime, item, setting);
  const { allDay, start, end } = time;
  return {
    startDate: allDay ? day(start) : written('startDate'),
    endDate: end && (allDay ? day(end) : written('endDate')),
    previousStartDate: allDay
      ? written('previousStartDate')?.slice(0, 10)
      : written('previousStartDate'),
    doorTime: doors?.includes('T') ? doors : undefined,
  };
}

/** @param wall - Milliseconds, as if UTC. */
const day = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
