import type { Item } from '../../model/item.js';
import { download } from '../../page/download.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';

/** What a calendar can be told of an item: nothing, an event, or a change. */
export function calendarUse(
  { eventTime }: Kit,
  item: Item,
  { zone, now }: Context,
): 'event' | 'change' | undefined {
  const time = eventTime(item, zone);
  if (!time || time.until <= now) return undefined;
  const status = item._event?.eventStatus;
  // An old date is for those only who have it in their calendar.
  return status === 'EventCancelled' || status === 'EventPostponed'
    ? 'change'
    : 'event';
}

/**
 * Saves an event as a file for calendars.
 *
 * @param text - Its body, as it is read.
 * @param address - Of the notice.
 * @throws when the chunk can't be had.
 */
export async function saveEvent(
  { eventTime, organizersOf, titleOf, toWall, zonesOf }: Kit,
  item: Item,
  context: Context,
  text: string,
  address: string | undefined,
): Promise<void> {
  const { eventFile, fileName } = await import('../../calendar/event-file.js');
  const title = titleOf(item) || context.messages.untitled;
  const file = eventFile({
    item,
    title,
    text,
    address,
    organizers: organizersOf(item),
    time: eventTime(item, context.zone)!,
    zone: zonesOf(item, context.zone).read,
    now: context.now,
    language: context,
    toWall,
  });
  download(fileName(title), 'text/calendar;charset=utf-8', file);
}
