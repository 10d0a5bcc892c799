import { descriptionOf } from './description.js';
import type { Entry } from './entry.js';
import { line, text } from './lines.js';
import { placesOf } from './places.js';
import { statusOf } from './status.js';
import { timesOf } from './times.js';
import { utc } from './write.js';

export { fileName } from './file-name.js';

/**
 * An event as a file for calendars.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function eventFile(entry: Entry): string {
  const { zone, event } = timesOf(entry);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aushang//Aushang//DE',
    'METHOD:PUBLISH',
    ...zone,
    'BEGIN:VEVENT',
    line('UID', text(uidOf(entry))),
    // The file's own age, RFC 5545 §3.8.7.2: the newest one counts.
    `DTSTAMP:${utc(entry.now)}`,
    ...event,
    ...statusOf(entry),
    ...placesOf(entry),
    ...descriptionOf(entry),
    ...organizerOf(entry),
    ...addressOf(entry),
    ...tagsOf(entry),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/**
 * The same at every visit, so that a later file replaces an earlier one. What
 * is unique by itself stays as it is: the events of a calendar feed are known
 * by it to those who subscribe to that.
 */
function uidOf({ item, address }: Entry): string {
  const { id, _feed } = item;
  if (/@|:\/\//.test(id)) return id;
  const host = [_feed?.url, address].find((url) => url && URL.canParse(url));
  return `${id}@${(host && new URL(host).host) || 'localhost'}`;
}

/**
 * One at most. Feeds give no address of mail, and `invalid:nomail` is what
 * Outlook itself writes then (MS-OXCICAL §2.1.3.1.1.20.16); a web address would
 * be read as one of mail.
 */
const organizerOf = ({ organizers: [first] }: Entry): string[] =>
  first ? [line('ORGANIZER', 'invalid:nomail', { CN: first.name })] : [];

const addressOf = ({ address }: Entry): string[] =>
  address ? [line('URL', address)] : [];

const tagsOf = ({ item: { tags } }: Entry): string[] =>
  tags ? [line('CATEGORIES', tags.map(text).join(','))] : [];
