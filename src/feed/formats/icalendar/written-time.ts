import type { Property } from './component.js';

/** A date or a time as it stands there; its zone is another question. */
export interface WrittenTime {
  /** Milliseconds, as if UTC. */
  readonly wall: number;
  /** A day without a time. */
  readonly day: boolean;
  /** A time in UTC. */
  readonly utc: boolean;
}

/** `20270308`, `20270308T180000Z`, and the same with hyphens and colons. */
const TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:[.,]\d+)?(Z?))?$/i;

/**
 * The times of a property, whatever `VALUE` says: some systems write
 * `VALUE=DATE` before a time, others a day without it. Of a period it is the
 * start.
 */
export const readTimes = (property: Property | undefined): WrittenTime[] =>
  (property?.written ?? '').split(',').flatMap((text) => readTime(text) ?? []);

/** @returns undefined for a day that doesn't exist. */
export function readTime(text: string): WrittenTime | undefined {
  const match = TIME.exec(text.replace(/\/.*/, '').trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((digits = '0') => Number(digits)) as Fields;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  if (wall.getUTCMonth() !== month - 1 || hour > 24) return undefined;
  wall.setUTCHours(hour, minute, second);
  return {
    wall: wall.getTime(),
    day: match[4] === undefined,
    utc: Boolean(match[7]),
  };
}

type Fields = [number, number, number, number, number, number];
