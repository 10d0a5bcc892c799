import { decodeEntities } from '../../../../src/content/entities.js';
import { format } from '../../../../src/feed/formats/icalendar.js';
import { normaliseFeed } from '../../../../src/feed/normalise/feed.js';
import type { Feed } from '../../../../src/model/feed.js';
import type { EventDetails, Item } from '../../../../src/model/item.js';
import { NOW } from '../../../helpers/clock.js';
import { sourceOf } from '../../../helpers/formats.js';

/** A calendar with these lines; lines end as RFC 5545 has it. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );

/** The lines of an event, beside its name and title. */
export const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:A', ...lines, 'END:VEVENT'].join('\r\n');

/** @param now - An instant, ISO 8601; else the day on which tests happen. */
export function read(text: string, now = NOW): Feed | undefined {
  const source = sourceOf(text, { url: 'https://www.verein.example/a.ics' });
  const tools = { decodeEntities, now: Date.parse(now) };
  const raw = format.toJsonFeed(source, tools);
  return raw === undefined ? undefined : normaliseFeed(raw, source.url);
}

/** All items of an event with these lines. */
export const itemsOf = (lines: readonly string[], now?: string) =>
  read(calendar(event(...lines)), now)!.items;

/** The only item of an event with these lines. */
export function itemOf(...lines: readonly string[]): Item {
  const items = itemsOf(lines);
  if (items.length !== 1) throw new Error(`${items.length} items`);
  return items[0]!;
}

/** The `_event` of such an item. */
export const detailsOf = (...lines: readonly string[]): EventDetails =>
  itemOf(...lines)._event!;

/** When the occurrences of an event with these lines start. */
export const startsOf = (lines: readonly string[], now?: string) =>
  itemsOf(lines, now).map(({ _event }) => _event!.startDate);

/** Berlin's rules, under a name that only their writer knows. */
export const zone = (id: string): string =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
