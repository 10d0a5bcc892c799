import type { Component, Property } from './component.js';
import type { Effort } from './effort.js';
import { untilOf, wallsOf } from './rule.js';
import { readTimes, type WrittenTime } from './written-time.js';
import type { Zone } from './zone.js';

/** From an instant on, another offset holds; all in milliseconds. */
interface Change {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The zone that a `VTIMEZONE` describes (RFC 5545 §3.6.5), for names that only
 * its writer knows.
 *
 * @param until - Changes after this wall time aren't wanted.
 */
export function customZone(
  component: Component,
  until: number,
  effort: Effort,
): Zone | undefined {
  const changes = component
    .all('standard', 'daylight')
    .flatMap((part) => changesOf(part, until, effort))
    .sort((a, b) => a.instant - b.instant);
  const [first] = changes;
  if (!first) return undefined;
  const offset = (isSo: (change: Change) => boolean): number =>
    changes.findLast(isSo)?.after ?? first.before;
  return {
    // A time that happens twice is the first one; a gap moves it forward.
    toInstant: (wall) =>
      wall -
      offset(
        ({ instant, before, after }) =>
          wall >= instant + Math.max(before, after),
      ),
    toWall: (at) => at + offset(({ instant }) => at >= instant),
  };
}

function changesOf(part: Component, until: number, effort: Effort): Change[] {
  const [start] = readTimes(part.property('dtstart'));
  const before = offsetOf(part, 'tzoffsetfrom');
  const after = offsetOf(part, 'tzoffsetto');
  if (!start || isNaN(before + after)) return [];
  const ruled = (rule: Property): number[] =>
    wallsOf(rule, start, { from: 0, to: lastOf(rule, before, until) }, effort);
  return [
    start,
    ...part.properties('rdate').flatMap(readTimes),
    ...part.properties('rrule').flatMap(ruled).map(wallTime),
  ].map(({ wall }) => ({ instant: wall - before, before, after }));
}

const wallTime = (wall: number): Pick<WrittenTime, 'wall'> => ({ wall });

/** `UNTIL` is in UTC here. */
function lastOf(rule: Property, before: number, until: number): number {
  const own = untilOf(rule);
  return own ? Math.min(until, own.wall + before) : until;
}

/** `+0100`; NaN for what is none. */
function offsetOf(part: Component, name: string): number {
  const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(
    part.property(name)?.written ?? '',
  );
  if (!match) return NaN;
  const [, sign, hours, minutes, seconds = '0'] = match;
  const length = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (sign === '-' ? -1000 : 1000) * length;
}
