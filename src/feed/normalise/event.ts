import { instantOf } from '../../dates/event-time.js';
import { parseDate } from '../../dates/parse.js';
import { HOME_ZONE } from '../../dates/zones.js';
import type { Problem } from '../../model/feed.js';
import type { EventDetails } from '../../model/item.js';
import { offer, party, place } from './parts.js';
import {
  date,
  flag,
  list,
  record,
  term,
  text,
  word,
  zone,
  type From,
} from './read.js';
import { each, object } from './shape.js';

const eventShape = object({
  startDate: date,
  endDate: date,
  previousStartDate: date,
  doorTime: date,
  timeZone: zone,
  type: text(80),
  eventStatus: term(
    'EventScheduled',
    'EventCancelled',
    'EventPostponed',
    'EventRescheduled',
    'EventMovedOnline',
  ),
  eventAttendanceMode: term(
    'OfflineEventAttendanceMode',
    'OnlineEventAttendanceMode',
    'MixedEventAttendanceMode',
  ),
  location: each(place),
  organizer: each(party),
  isAccessibleForFree: flag,
  offers: each(offer),
  superEvent: text(2000),
});

/** Takes one line for each thing that had to be left out. */
export type Report = (what: Problem['what']) => void;

/** @param feedZone - The zone of an event that names none. */
export function event(
  value: unknown,
  from: From,
  feedZone: string | undefined,
  report: Report,
): EventDetails | undefined {
  const raw = record(value);
  // The extension makes an item an event, even when nothing in it can be read.
  if (raw !== value) return undefined;
  const { endDate, ...rest } = eventShape(withAliases(raw), from) ?? {};
  const timeZone = rest.timeZone ?? feedZone;
  if (!rest.startDate) report('no-start');
  const ends = endDate && !isBefore(endDate, rest.startDate, timeZone);
  if (endDate && !ends) report('reversed');
  return { ...rest, ...(timeZone && { timeZone }), ...(ends && { endDate }) };
}

/** Older names of the extension, and RFC 8984's `status: cancelled`. */
function withAliases(raw: Readonly<Record<string, unknown>>) {
  const cancelled = /^cancell?ed$/i.test(word(raw.status));
  return {
    ...raw,
    startDate: raw.startDate || raw.start,
    endDate: raw.endDate || raw.end,
    timeZone: raw.timeZone || raw.timezone,
    organizer: raw.organizer || raw.organizers,
    previousStartDate: list(raw.previousStartDate).at(-1),
    eventStatus: raw.eventStatus || (cancelled && 'EventCancelled'),
  };
}

/** An end before the start is a slip; swapping them would only guess. */
function isBefore(end: string, start = '', zone = HOME_ZONE): boolean {
  const at = (text: string): number => {
    const written = parseDate(text);
    return written ? instantOf(written, zone) : NaN;
  };
  return end.includes('T') === start.includes('T') && at(end) < at(start);
}
