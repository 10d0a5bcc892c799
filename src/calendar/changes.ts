import { DAY } from './write.js';

/** More than a year: the same change of two years, whatever its weekday. */
const AROUND = 400 * DAY;
const SECOND = 1000;

/** From an instant on, clocks differ from UTC by another offset. */
export interface Change {
  readonly instant: number;
  /** Milliseconds east of UTC. */
  readonly before: number;
  readonly after: number;
}

type OffsetAt = (instant: number) => number;

/** A zone's changes in the year before an instant and in the one after it. */
export function changesAround(instant: number, offsetAt: OffsetAt): Change[] {
  const changes: Change[] = [];
  for (let at = instant - AROUND; at < instant + AROUND; at += DAY) {
    const [before, after] = [offsetAt(at), offsetAt(at + DAY)];
    if (before === after) continue;
    changes.push({ instant: find(at, offsetAt), before, after });
  }
  return changes;
}

/** The second of the day after `start` at which the offset changes. */
function find(start: number, offsetAt: OffsetAt): number {
  let [early, late] = [start, start + DAY];
  while (late - early > SECOND) {
    const middle = Math.ceil((early + late) / 2 / SECOND) * SECOND;
    if (middle >= late) break;
    if (offsetAt(middle) === offsetAt(start)) early = middle;
    else late = middle;
  }
  return late;
}
