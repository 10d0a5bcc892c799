import type { Format } from './format.js';
import { Effort } from './icalendar/effort.js';
import { idsOf, toItem } from './icalendar/item.js';
import { occurrencesOf } from './icalendar/occurrences.js';
import { readCalendars } from './icalendar/read.js';
import { Times } from './icalendar/times.js';

const YEAR = 365 * 86_400_000;

/** More than anyone shows. */
const MAX_EVENTS = 10_000;

/** Steps and milliseconds that recurrences may cost in all. */
const STEPS = 100_000;
const PATIENCE = 1000;

/**
 * The events of a calendar; of a series, those from a year ago until two years
 * from now, each as an item.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export const format: Format = {
  toJsonFeed({ text, url }, { now, window }) {
    const root = readCalendars(text);
    const calendars = [root, ...root.all('vcalendar')];
    const events = calendars
      .flatMap((each) => each.all('vevent'))
      .slice(0, MAX_EVENTS);
    // One that was cut off before its first event isn't one without events.
    const isWhole = calendars.length > 1 && /^END:VCALENDAR\b/im.test(text);
    if (!events.length && !isWhole) return undefined;
    const { from, to } = window ?? { from: now - YEAR, to: now + 2 * YEAR };
    const effort = new Effort(STEPS, PATIENCE);
    const times = new Times(calendars, to, effort);
    const context = { times, from, to, now, effort };
    const occurrences = occurrencesOf(events, context);
    const ids = idsOf(occurrences);
    const [calendar] = root.all('vcalendar');
    return {
      title: calendar?.text('x-wr-calname', 'name'),
      home_page_url: calendar?.text('url'),
      _event: { timeZone: times.home?.name, calendar: url },
      items: occurrences.map((each, index) => toItem(each, ids[index]!, times)),
    };
  },
};
