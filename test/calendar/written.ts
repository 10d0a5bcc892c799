import ICAL from 'ical.js';
import { eventFile } from '../../src/calendar/event-file.js';
import { eventTime } from '../../src/dates/event-time.js';
import { zonesOf } from '../../src/dates/item-zones.js';
import { toWall } from '../../src/dates/zones.js';
import { organizersOf } from '../../src/feed/select.js';
import { languageFor } from '../../src/i18n/languages.js';
import type { Language } from '../../src/i18n/messages.js';
import type { Item } from '../../src/model/item.js';
import type { RawFeed } from '../helpers/feeds.js';
import { itemOf } from '../helpers/normalised.js';
import { NOW } from '../helpers/clock.js';

const german = languageFor('de') as Language;

/** The file of an event with these details; `more` adds to the item. */
export const fileOf = (
  details: RawFeed,
  more: RawFeed = {},
  text = '',
  language = german,
  clock = toWall,
): string =>
  fileOfItem(itemOf({ _event: details, ...more }), text, language, clock);

/** The file of an item as it is, even one that `normalise` would not let in. */
export const fileOfItem = (
  item: Item,
  text = '',
  language = german,
  clock = toWall,
): string =>
  eventFile({
    item,
    title: item.title ?? 'Ohne Titel',
    text,
    address: item.url,
    organizers: organizersOf(item),
    time: eventTime(item)!,
    zone: zonesOf(item).read,
    now: Date.parse(NOW),
    language,
    toWall: clock,
  });

/** The calendar in a file, as another library reads it. */
export const calendarIn = (file: string): ICAL.Component =>
  new ICAL.Component(ICAL.parse(file) as unknown[]);

/** The one event in a file. */
export const eventIn = (file: string): ICAL.Component =>
  calendarIn(file).getFirstSubcomponent('vevent')!;

/** A property's value, as text. */
export const valueOf = (file: string, name: string): string | undefined =>
  eventIn(file).getFirstPropertyValue(name)?.toString();

/** The lines of a file that begin with one of these names, unfolded. */
export const linesOf = (file: string, ...names: string[]): string[] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => names.some((name) => line.startsWith(name)));

/** The instants at which an event begins and ends, by the file's own zone. */
export function instantsIn(file: string): (string | undefined)[] {
  const calendar = calendarIn(file);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const timezone = zone ? new ICAL.Timezone(zone) : undefined;
  return ['dtstart', 'dtend'].map((name) => {
    const time = eventIn(file).getFirstPropertyValue(name);
    if (!(time instanceof ICAL.Time)) return undefined;
    if (timezone) time.zone = timezone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  });
}
