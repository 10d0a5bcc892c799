import { changesAround, type Change } from './changes.js';
import { line } from './lines.js';
import { ruleOf } from './rule.js';
import { dateTime, utcOffset } from './write.js';

type ToWall = (instant: number, zone: string) => number;

/**
 * A zone as the lines of a `VTIMEZONE`, right around an instant: at most one
 * `STANDARD` and one `DAYLIGHT`, each with a rule, because Outlook passes over
 * single dates and further parts.
 *
 * @returns undefined for a zone whose changes follow no such rule, but the moon
 *   or a new law: times in it are better written in UTC.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
export function vtimezone(
  zone: string,
  instant: number,
  toWall: ToWall,
): string[] | undefined {
  const offsetAt = (at: number): number => toWall(at, zone) - at;
  const changes = changesAround(instant, offsetAt);
  const parts = changes.length
    ? ruled(changes)
    : [part('STANDARD', 0, offsetAt(instant), offsetAt(instant))];
  return (
    parts && [
      'BEGIN:VTIMEZONE',
      line('TZID', zone),
      ...parts.flat(),
      'END:VTIMEZONE',
    ]
  );
}

/** The two changes of a year, if those of the next one are the same. */
function ruled(changes: readonly Change[]): string[][] | undefined {
  const [first, second] = changes;
  const rules = changes.slice(2).map((later, i) => ruleOf(changes[i]!, later));
  const [one, two] = rules;
  if (!one || !two || !rules.every(Boolean)) return undefined;
  return [change(first!, one), change(second!, two)];
}

const change = ({ instant, before, after }: Change, rule: string): string[] =>
  part(
    after > before ? 'DAYLIGHT' : 'STANDARD',
    instant + before,
    before,
    after,
    `RRULE:${rule}`,
  );

/** @param start - The wall clock from which on the part counts. */
const part = (
  name: 'STANDARD' | 'DAYLIGHT',
  start: number,
  before: number,
  after: number,
  ...rule: readonly string[]
): string[] => [
  `BEGIN:${name}`,
  `DTSTART:${dateTime(start)}`,
  `TZOFFSETFROM:${utcOffset(before)}`,
  `TZOFFSETTO:${utcOffset(after)}`,
  ...rule,
  `END:${name}`,
];
