import type { Item } from '../model/item.js';
import { eventTime, instantOf } from './event-time.js';
import { zonesOf } from './item-zones.js';
import { isoDate, parseDate } from './parse.js';
import { offsetAt } from './zones.js';

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
  if (time.allDay) return shown(time.start);
  return shown(time.start, (time.start - time.from) / 60_000);
}

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
  const offset = offsetAt(instant, zones.shown);
  return shown(instant + offset * 60_000, offset);
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

/** @param offset - Minutes east of UTC; without it, a day. */
function shown(wall: number, offset?: number): ShownDate {
  return {
    wall,
    datetime: isoDate({ wall, timed: offset !== undefined, offset }),
  };
}
