import {
  eventTime,
  instantOf,
  type EventTime,
} from '../../dates/event-time.js';
import { zonesOf } from '../../dates/item-zones.js';
import { isoDate, parseDate } from '../../dates/parse.js';
import { offsetAt } from '../../dates/zones.js';
import type { EventDetails, Item } from '../../model/item.js';

/**
 * An item as it is written into a feed of its own: every time with its offset,
 * whole days as days, and with the zone that it was in.
 */
export function toPublish(item: Item): object {
  const { _event, _feed, ...rest } = item;
  const zone = zonesOf(item).read;
  const dated = (text: string | undefined) => withOffset(text, zone);
  return withoutAbsent({
    ...rest,
    date_published: dated(item.date_published),
    date_modified: dated(item.date_modified),
    _event: _event && eventToPublish(_event, eventTime(item), zone),
    // It also says that its texts have no references to characters left.
    _feed: withoutAbsent({ title: _feed?.title }),
  });
}

function eventToPublish(
  details: EventDetails,
  time: EventTime | undefined,
  zone: string,
): object {
  const { startDate, endDate, previousStartDate, doorTime } = details;
  const isTimed = time && !time.allDay;
  return withoutAbsent({
    ...details,
    ...(time?.allDay
      ? daysOf(time)
      : {
          startDate: withOffset(startDate, zone),
          endDate: withOffset(endDate, zone),
        }),
    previousStartDate: withOffset(previousStartDate, zone),
    doorTime: withOffset(doorTime, zone),
    timeZone: isTimed ? zone : details.timeZone,
  });
}

/** The last day, included; one day needs no end. */
function daysOf({ start, end }: EventTime): object {
  return {
    startDate: day(start),
    endDate: end !== undefined && end > start ? day(end) : undefined,
  };
}

const day = (wall: number): string =>
  isoDate({ wall, timed: false, offset: undefined });

/** A clock's time as an instant, in the zone that it was meant in. */
function withOffset(text: string | undefined, zone: string) {
  const date = parseDate(text ?? '');
  if (!date?.timed || date.offset !== undefined) return text;
  const instant = instantOf(date, zone);
  const offset = offsetAt(instant, zone);
  return isoDate({ wall: instant + offset * 60_000, timed: true, offset });
}

const withoutAbsent = (members: object): object =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  );
