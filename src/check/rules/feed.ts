import { eventTime } from '../../dates/event-time.js';
import { HOME_ZONE } from '../../dates/zones.js';
import { address, list, record } from '../../feed/normalise/read.js';
import type { FormatName } from '../../feed/formats/detect.js';
import { FEED, FEED_EVENT } from '../members.js';
import type { Reading } from '../reading.js';
import type { Tell } from '../report.js';
import { Spot } from '../spot.js';
import { MOST_ITEMS } from './items.js';
import { checkShape } from './members.js';
import { isAbsent, written } from './values.js';

/** Where a feed has come from. */
interface Origin {
  /** As JSON, before it was rewritten. */
  readonly value: unknown;
  readonly format: FormatName;
  /** The instant that counts as now. */
  readonly now: number;
}

/** What a feed says of itself. */
export function checkFeedItself(
  reading: Reading,
  origin: Origin,
  tell: Tell,
): void {
  const { format, now } = origin;
  const { feed, raw } = reading;
  const hasZone = feed.timeZone !== undefined;
  const zone = feed.timeZone ?? HOME_ZONE;
  const spot = new Spot({ reading, tell, root: [], zone, hasZone }, []);
  if (format === 'json-feed') {
    checkVersion(raw.version, spot);
    const { _event, ...rest } = raw;
    checkShape(FEED, rest, feed, spot);
    checkEvents(_event, feed, spot);
  }
  if (!feed.title) spot.tell('no-feed-title', {});
  if (raw.expired === true) spot.in('expired').tell('expired', {});
  checkNext(reading, spot);
  checkList(reading, origin, spot);
  checkAll(reading, now, spot);
}

function checkVersion(version: unknown, spot: Spot): void {
  const known = typeof version === 'string' && /jsonfeed\.org/.test(version);
  if (!known) return spot.tell('no-version', {});
  if (/version\/1(?:\.0)?$/.test(version)) {
    spot.in('version').tell('old-version', { version });
  }
}

function checkEvents(value: unknown, feed: unknown, spot: Spot): void {
  const isObject = record(value) === value;
  if (isObject) checkShape(FEED_EVENT, value, feed, spot.in('_event'));
  else if (!isAbsent(value)) spot.in('_event').tell('lost', { name: '_event' });
}

/** A further page is read from the same host only, and not in circles. */
function checkNext({ raw, feed, url }: Reading, spot: Spot): void {
  if (isAbsent(raw.next_url) || feed.next_url) return;
  const found = address(raw.next_url, { bases: [url] });
  // Of a file nobody knows the host.
  if (found && !url.startsWith('http')) return;
  const details = { name: 'next_url', written: written(raw.next_url) };
  spot.in('next_url').tell('foreign-next', details);
}

function checkList({ raw }: Reading, origin: Origin, spot: Spot): void {
  const { value, format } = origin;
  const place = spot.in('items');
  const isBare = format === 'json-feed' && !Array.isArray(record(value).items);
  if (isBare) place.tell('items-not-list', {});
  const { length } = list(raw.items);
  if (length > MOST_ITEMS) place.tell('too-many-items', { most: MOST_ITEMS });
  // A calendar has events, but not now.
  const code = format === 'icalendar' ? 'out-of-window' : 'no-items';
  if (!length) spot.tell(code, {});
}

/** What holds for all items together. */
function checkAll({ feed }: Reading, now: number, spot: Spot): void {
  const { items } = feed;
  if (items.some(({ language }) => !language)) spot.tell('no-language', {});
  const times = items.flatMap((item) => eventTime(item) ?? []);
  if (times.length && times.every(({ until }) => until <= now)) {
    spot.tell('nothing-upcoming', { events: times.length });
  }
}
