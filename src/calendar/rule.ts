import type { Change } from './changes.js';
import { DAY } from './write.js';

const WEEK = 7 * DAY;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The rule that a change and the one a year later follow:
 * `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, RFC 5545 §3.3.10.
 *
 * @returns undefined where they follow none that an Outlook understands.
 */
export function ruleOf(first: Change, later: Change): string | undefined {
  const [one, other] = [first, later].map(dayOf) as [Day, Day];
  const same =
    first.before === later.before &&
    first.after === later.after &&
    one.month === other.month &&
    one.weekday === other.weekday &&
    one.time === other.time;
  if (!same) return undefined;
  const nth = one.isLast && other.isLast ? -1 : one.nth;
  if (nth > 0 && nth !== other.nth) return undefined;
  return `FREQ=YEARLY;BYMONTH=${one.month};BYDAY=${nth}${WEEKDAYS[one.weekday]}`;
}

type Day = ReturnType<typeof dayOf>;

/** When it is, as clocks show it that haven't changed yet. */
function dayOf({ instant, before }: Change) {
  const date = new Date(instant + before);
  const month = date.getUTCMonth() + 1;
  const weekLater = new Date(instant + before + WEEK);
  return {
    month,
    weekday: date.getUTCDay(),
    time: (instant + before) % DAY,
    nth: Math.ceil(date.getUTCDate() / 7),
    isLast: weekLater.getUTCMonth() + 1 !== month,
  };
}
