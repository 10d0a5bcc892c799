import { instantOf } from '../../dates/event-time.js';
import { isoDate, parseDate, type WrittenDate } from '../../dates/parse.js';
import { offsetAt } from '../../dates/zones.js';
import { list, text } from '../../feed/normalise/read.js';
import type { Spot } from '../spot.js';
import { written } from './values.js';

/** RFC 3339 §5.6, a day, and the clock of a zone that is named beside it. */
const STANDARD =
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Not by what is left: an end before its start isn't, though it can be read. */
export function checkDate(value: unknown, _: unknown, spot: Spot): void {
  const { name } = spot;
  // Of several former dates the last one counts; others have no list.
  const one = name === 'previousStartDate' ? list(value).at(-1) : value;
  const found = text(60)(one, { bases: [] });
  const date = parseDate(found ?? '');
  if (!found || !date) {
    return spot.tell('bad-date', { name, written: written(value) });
  }
  const details = { name, written: found, read: isoDate(date) };
  if (!STANDARD.test(found)) spot.tell('date-format', details);
  if (date.timed) checkOffset(date, details.written, spot);
}

function checkOffset(date: WrittenDate, found: string, spot: Spot): void {
  const { name, scope } = spot;
  const { zone, hasZone } = scope;
  if (date.offset === undefined) {
    const read = `${isoDate(date)}, ${zone}`;
    if (!hasZone) spot.tell('no-zone', { name, written: found, read });
    return;
  }
  // A notice may have been published from anywhere.
  if (!spot.path.includes('_event')) return;
  const instant = instantOf(date, zone);
  const offset = offsetAt(instant, zone);
  // Who writes UTC has calculated; who writes an offset means a clock's.
  if (date.offset === offset || date.offset === 0) return;
  const wall = instant + offset * 60_000;
  const read = isoDate({ wall, timed: true, offset }).replace('T', ' ');
  spot.tell('other-offset', { name, written: found, read });
}
