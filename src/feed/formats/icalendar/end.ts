import ICAL from 'ical.js';
import type { Component } from './component.js';
import type { Time, Times } from './times.js';

/**
 * When an event ends, by `DTEND` or `DURATION`. Lengths are those of the clock
 * on the wall: who plans a night from 22:00 to 6:00 means that, also when the
 * clocks change.
 */
export function endOf(
  event: Component,
  start: Time,
  times: Times,
): Time | undefined {
  const [end] = times.read(event.property('dtend'));
  if (end) {
    return { ...start, wall: times.wallAt(end, start), day: end.day };
  }
  const length = lengthOf(event.property('duration')?.written);
  return length ? { ...start, wall: start.wall + length } : undefined;
}

/** `PT1H30M` in milliseconds; NaN for what is none. */
function lengthOf(text = ''): number {
  try {
    return ICAL.Duration.fromString(text).toSeconds() * 1000;
  } catch {
    return NaN;
  }
}
