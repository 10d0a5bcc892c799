import ICAL from 'ical.js';
import type { Property } from './component.js';
import type { Effort } from './effort.js';
import { readTime, type WrittenTime } from './written-time.js';

/** Every how many days, weeks, … at most; the library counts up to it. */
const MAX_INTERVAL = 1000;

/** Of one rule, so that another one gets its turn; 1,100 are usual. */
const MAX_STEPS = 20_000;

/** The methods of the library's iterator (2.2.1) that its loops call. */
const STEPS = [
  'check_contracting_rules',
  'increment_month',
  'increment_year',
  'next_weekday_by_week',
] as const;

/** What the type declarations don't tell of the iterator. */
type Internals = Record<
  (typeof STEPS)[number],
  (...given: never[]) => unknown
> & {
  init(): void;
};

type Rule = InstanceType<typeof ICAL.Recur>;

/** The first and the last wall time that is wanted. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The wall times of a rule, in order, and maybe some before those wanted. The
 * rule's own `UNTIL` may be in another zone: `to` says what it means.
 *
 * @returns what was found before the effort was spent.
 */
export function wallsOf(
  { values }: Property,
  start: WrittenTime,
  { from, to }: Span,
  effort: Effort,
): number[] {
  const found: number[] = [];
  try {
    const rule = new ICAL.Recur({
      ...(values[0] as ConstructorParameters<typeof ICAL.Recur>[0]),
      until: toTime({ ...start, wall: to }),
    });
    if (rule.interval > MAX_INTERVAL) return [];
    const near = { ...start, wall: start.wall + skipped(rule, start, from) };
    const iterator = careful(rule, toTime(near), effort);
    for (let time; (time = iterator.next() as ICAL.Time | null);) {
      found.push(time.toUnixTime() * 1000);
    }
  } catch {
    // A rule against the rules, or the effort is spent.
  }
  return found;
}

/**
 * How much of a long series needn't be counted through: as many periods as end
 * before what is wanted, less one.
 */
function skipped(rule: Rule, start: WrittenTime, from: number): number {
  const days = { DAILY: 1, WEEKLY: 7 }[String(rule.freq)];
  if (!days || rule.count) return 0;
  const period = days * rule.interval * 86_400_000;
  return Math.max(Math.floor((from - start.wall) / period) - 1, 0) * period;
}

/** Where the rule itself ends. */
export function untilOf({ values }: Property): WrittenTime | undefined {
  const { until } = values[0] as { until?: unknown };
  return readTime(String(until));
}

/** An iterator that can't run for ever, neither at its beginning nor later. */
function careful(rule: Rule, dtstart: ICAL.Time, effort: Effort) {
  const iterator = new ICAL.RecurIterator({ rule, dtstart, initialized: true });
  const internals = iterator as unknown as Internals;
  const own = effort.share(MAX_STEPS);
  for (const name of STEPS) {
    const step = internals[name].bind(iterator);
    internals[name] = (...given) => {
      own.spend();
      return step(...given);
    };
  }
  internals.init();
  return iterator;
}

/** Without a zone: it is the wall clock that rules are about. */
function toTime({ wall, day }: WrittenTime): ICAL.Time {
  const date = new Date(wall);
  const time = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: day ? 0 : date.getUTCHours(),
    minute: day ? 0 : date.getUTCMinutes(),
    second: day ? 0 : date.getUTCSeconds(),
    isDate: day,
  };
  return new ICAL.Time(time, ICAL.Timezone.localTimezone);
}
