import { millisecondsInMinute } from 'date-fns/constants';
import type { Item } from '../model/item.js';
import { eventTime, instantOf, type EventTime } from './event-time.js';
import { zonesOf } from './item-zones.js';
import { isoOffset, parseDate } from './parse.js';
import { toWall } from './zones.js';

/** A date as it is shown, and as `<time datetime>` has it. */
export interface ShownDate {
  /** Wall clock in the shown zone; milliseconds, as if UTC. */
  readonly wall: number;
  /** HTML, "date" or "global date and time string". */
  readonly datetime: string;
}

/**
 * What stands in the date block: an event's start, else the publication.
 *
 * @param chosen - The element's `time-zone`.
 */
export function blockDate(item: Item, chosen?: string): ShownDate | undefined {
  const time = eventTime(item, chosen);
  if (!time) return shownDate(publication(item), item, chosen);
  return boundary(time, time.start, time.from);
}

/** When an event ends, if that is known; else its start. */
export const lastDate = (time: EventTime): ShownDate =>
  time.end === undefined
    ? boundary(time, time.start, time.from)
    : boundary(time, time.end, time.until);

const boundary = ({ allDay }: EventTime, wall: number, instant: number) =>
  shown(wall, allDay ? undefined : instant);

/** JSON Feed's dates of the notice itself; many feeds have only the second. */
export const publication = (item: Item): string | undefined =>
  item.date_published ?? item.date_modified;

/** Any date field of an item, in the zone that is shown. */
export function shownDate(
  text: string | undefined,
  item: Item,
  chosen?: string,
): ShownDate | undefined {
  const date = parseDate(text ?? '');
  if (!date) return undefined;
  const zones = zonesOf(item, chosen);
  if (!date.timed) return shown(date.wall);
  const instant = instantOf(date, zones.read);
  return shown(toWall(instant, zones.shown), instant);
}

/** Any date field of an item as an instant, for comparing. */
export function instantOfField(
  text: string | undefined,
  item: Item,
  chosen?: string,
): number | undefined {
  const date = parseDate(text ?? '');
  return date && instantOf(date, zonesOf(item, chosen).read);
}

/** @param instant - Without it, a day. */
function shown(wall: number, instant?: number): ShownDate {
  const text = new Date(wall).toISOString();
  const datetime =
    instant === undefined
      ? text.slice(0, 10)
      : text.slice(0, 16) + isoOffset((wall - instant) / millisecondsInMinute);
  return { wall, datetime };
}
