import type { Component, Property } from './component.js';
import type { Effort } from './effort.js';
import { untilOf, wallsOf } from './rule.js';
import type { Time, Times } from './times.js';
import { isoDay, isoWall } from './write.js';
import { UTC } from './zone.js';

const DAY = 86_400_000;

/** What all events of a calendar are read with. */
export interface Context {
  readonly times: Times;
  /** The first and the last instant of which recurrences are wanted. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly effort: Effort;
}

/**
 * When an event of a series happens, as wall times.
 *
 * @param length - Of each; what hasn't ended when the window opens counts.
 * @returns undefined for an event that happens once.
 */
export function seriesOf(
  event: Component,
  start: Time,
  length: number,
  { times, from, to, effort }: Context,
): number[] | undefined {
  const rules = event.properties('rrule');
  const dates = event.properties('rdate');
  if (!rules.length && !dates.length) return undefined;
  const walls = [
    ...rules.flatMap((rule) => {
      const last = Math.min(to, lastOf(rule, start, times));
      return wallsOf(rule, start, { from: from - length, to: last }, effort);
    }),
    ...dates
      .flatMap((date) => times.read(date))
      .map((time) => times.wallAt(time, start)),
  ];
  // Without a rule the first one isn't among them.
  if (!rules.length || !walls.length) walls.push(start.wall);
  const excluded = new Set(
    event
      .properties('exdate')
      .flatMap((date) => times.read(date))
      .map((time) => keyOf(time, start, times)),
  );
  return [...new Set(walls)]
    .filter((wall) => wall + length >= from && wall <= to)
    .filter((wall) => !isAmong(wall, excluded))
    .sort((a, b) => a - b);
}

/** The last wall time that a rule allows; of a day it is its end. */
function lastOf(rule: Property, start: Time, times: Times): number {
  const until = untilOf(rule);
  if (!until) return Infinity;
  const zone = until.utc ? UTC : undefined;
  const wall = times.wallAt({ ...until, zone }, start);
  return until.day ? wall + DAY - 1 : wall;
}

/** Which occurrence of a series a time means: by its day, if one has no more. */
export function keyOf(time: Time, start: Time, times: Times): string {
  const wall = times.wallAt(time, start);
  return time.day || start.day ? isoDay(wall) : isoWall(wall);
}

/** Whether such keys mean the occurrence at a wall time. */
export const isAmong = (wall: number, keys: ReadonlySet<string>): boolean =>
  keys.has(isoWall(wall)) || keys.has(isoDay(wall));
