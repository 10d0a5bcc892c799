import { text, type Raw } from '../values.js';
import { utc } from '../wordpress-date.js';

/** `UTC+2` is no zone: it doesn't know the summer. */
const ZONE = /^(?:[A-Za-z_]+(?:\/[\w+-]+)+|UTC)$/;

/** When an event is: days, or instants in a zone, or clocks without one. */
export function timeOf(event: Raw): Raw {
  const [start, end] = [text(event.start_date), text(event.end_date)];
  if (event.all_day === true) {
    // The end is 23:59:59 of the last day.
    return { startDate: start?.slice(0, 10), endDate: end?.slice(0, 10) };
  }
  const timeZone = text(event.timezone) ?? '';
  if (!ZONE.test(timeZone)) return { startDate: start, endDate: end };
  return {
    timeZone,
    startDate: utc(event.utc_start_date) ?? start,
    endDate: utc(event.utc_end_date) ?? end,
  };
}
