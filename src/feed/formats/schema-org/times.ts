import { firstText, list, record, text, type Raw } from '../values.js';
import type { JsonLd } from './json-ld.js';
import type { Reader } from './reader.js';
import { datesOf, isOpeningHours, isRepeated } from './schedule.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** A time of day by itself. */
const CLOCK = /^\d\d:\d\d(?::\d\d)?/;
const MIDNIGHT = /[T ]00:00(?::00|(?!:))/;
/** What a time is written with, if it is an instant. */
const OFFSET = /T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:?\d\d)$/i;
const LAST_MINUTE = /[T ]23:59(?::\d\d)?/;

/** When an event is; `isOneOfMany` says that it is on other dates, too. */
export function timesOf(node: Raw, reader: Reader): Raw[] {
  const { document } = reader;
  const schedules = document
    .all(node.eventSchedule)
    .map((one) => inTexts(record(one), document));
  const own = ownTime(inTexts(node, document));
  const isHours = own.startDate && schedules.every(isOpeningHours);
  if (schedules.length === 0 || isHours) return [own];
  // What the event itself says then is only the span of its dates.
  const dates = schedules
    .flatMap((one) => (isRepeated(one) ? datesOf(one, reader) : [ownTime(one)]))
    .filter(({ startDate }) => startDate)
    .map((date) => ({ ...date, isOneOfMany: true }));
  return dates.length ? dates : [{}];
}

/** A schedule may have whole days as texts, or in nodes of their own. */
const inTexts = (node: Raw, document: JsonLd): Raw =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      document.all(value).map((one) => firstText(one, record(one)['@id'])),
    ]),
  );

/**
 * Start and end. `startTime` and `endTime` are no words for an event, and often
 * contradict its dates; they only fill what these leave open.
 */
function ownTime(node: Raw): Raw {
  const [startTime, endTime] = [first(node.startTime), first(node.endTime)];
  const start = withClock(first(node.startDate), startTime);
  const end = first(node.endDate)
    ? withClock(first(node.endDate), endTime)
    : withClock(start?.slice(0, 10), endTime, OFFSET.exec(start ?? '')?.[1]);
  if (!start || !end) return { startDate: start };
  if (MIDNIGHT.test(start) && LAST_MINUTE.test(end)) {
    return { startDate: start.slice(0, 10), endDate: end.slice(0, 10) };
  }
  // A day as the end says nothing of when the evening is over.
  const isSameDay = DAY.test(end) && start.startsWith(end);
  return { startDate: start, endDate: isSameDay ? undefined : end };
}

/** A day with a time of day; what has one already keeps it. */
function withClock(date: string | undefined, clock?: string, offset = '') {
  if (date === undefined || !DAY.test(date)) return date;
  return clock && CLOCK.test(clock) ? `${date}T${clock}${offset}` : date;
}

const first = (value: unknown): string | undefined => text(list(value)[0]);
