import type { Entry } from './entry.js';
import { line } from './lines.js';
import { vtimezone } from './vtimezone.js';
import { DAY, dateTime, day, utc } from './write.js';

/** Lines for the calendar, and lines for the event. */
interface Times {
  readonly zone: readonly string[];
  readonly event: readonly string[];
}

/** When an event is; what has no known end has none here either. */
export function timesOf({ time, zone, toWall }: Entry): Times {
  if (time.allDay) return { zone: [], event: days(time) };
  const { from, until, end } = time;
  const lines = vtimezone(zone, from, toWall);
  const at = (name: string, instant: number): string =>
    lines
      ? line(name, dateTime(toWall(instant, zone)), { TZID: zone })
      : line(name, utc(instant));
  return {
    zone: lines ?? [],
    event: [
      at('DTSTART', from),
      ...(end === undefined ? [] : [at('DTEND', until)]),
    ],
  };
}

/**
 * Days are the same in every zone. The last one is included in the model, and
 * excluded in RFC 5545 §3.6.1. An exhibition doesn't make its visitors busy for
 * a month.
 */
function days({ start, end = start }: Entry['time']): string[] {
  return [
    `DTSTART;VALUE=DATE:${day(start)}`,
    `DTEND;VALUE=DATE:${day(end + DAY)}`,
    'TRANSP:TRANSPARENT',
  ];
}
