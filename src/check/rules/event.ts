import { eventTime } from '../../dates/event-time.js';
import { isoDate, parseDate } from '../../dates/parse.js';
import { record } from '../../feed/normalise/read.js';
import type { Problem } from '../../model/feed.js';
import type { Item } from '../../model/item.js';
import type { Spot } from '../spot.js';
import { isAbsent, written } from './values.js';

const DAY = 86_400_000;

/** What the members of an event mean together. */
export function checkEvent(
  item: Item,
  raw: unknown,
  problems: readonly Problem[],
  spot: Spot,
): void {
  const event = record(raw);
  const start = event.startDate || event.start;
  const end = event.endDate || event.end;
  const endSpot = spot.in('endDate' in event ? 'endDate' : 'end');
  const both = { start: written(start), end: written(end) };
  if (isAbsent(start)) spot.tell('no-start', {});
  if (problems.some(({ what }) => what === 'reversed')) {
    endSpot.tell('reversed', both);
  } else checkEnd(item, both, endSpot);
  checkPlaces(item, spot);
}

function checkEnd(
  item: Item,
  both: { readonly start: string; readonly end: string },
  spot: Spot,
): void {
  const { startDate, endDate } = item._event ?? {};
  const [start, end] = [startDate, endDate].map((date) =>
    parseDate(date ?? ''),
  );
  if (!start || !end) return;
  if (start.timed !== end.timed) return spot.tell('mixed-dates', both);
  const time = eventTime(item);
  if (start.timed && time?.allDay) {
    const wall = time.end ?? time.start;
    const last = isoDate({ wall, timed: false, offset: undefined });
    // Until 23:59 is until the end of the day, however one counts.
    if (!both.end.includes('23:59')) {
      spot.tell('midnight-end', { end: both.end, last });
    }
  } else if (!start.timed && end.wall - start.wall === DAY) {
    spot.tell('included-end', { end: both.end });
  }
}

function checkPlaces(item: Item, spot: Spot): void {
  const { location = [], eventStatus, previousStartDate } = item._event ?? {};
  if (eventStatus === 'EventRescheduled' && !previousStartDate) {
    spot.tell('no-previous', {});
  }
  if (!location.length) spot.tell('no-location', {});
  for (const [index, { type, url }] of location.entries()) {
    if (type === 'Place' || url) continue;
    spot.in('location').in(index).tell('no-online-address', {});
  }
}
