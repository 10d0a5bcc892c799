import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { Language } from '../i18n/messages.js';
import { dayOf, type EventTime } from './event-time.js';
import { daysInWords, inWords, zoneName, type DateStyle } from './words.js';
import { offsetAt } from './zones.js';

/** What a sentence about a time depends on, beside the time. */
export interface Setting extends Language {
  /** The instant that counts as now. */
  readonly now: number;
  /** The zone that is shown. */
  readonly zone: string;
  /** Names the zone: whoever joins online may live in another. */
  readonly named: boolean | undefined;
}

/** The small hours: an end before six still belongs to the evening. */
const NEXT_MORNING = millisecondsInDay + 6 * millisecondsInHour;

/**
 * What the date block doesn't say of an event's time.
 *
 * @returns undefined for a single whole day.
 */
export function when(time: EventTime, setting: Setting): string | undefined {
  const { start, end, allDay, from, until } = time;
  const { messages, locale, now, zone } = setting;
  let { named } = setting;
  const clock = (wall: number): string => inWords(wall, 'time', locale);
  const inZone = (instant: number): string =>
    named ? ` (${zoneName(instant, zone, locale)})` : '';
  const point = (wall: number, instant: number, style?: DateStyle): string =>
    (style ? `${inWords(wall, style, locale)}, ` : '') +
    messages.clock(clock(wall)) +
    inZone(instant);

  if (end === undefined) return allDay ? undefined : point(start, from);
  // Counted from the first midnight on; the last one ends a day.
  const length = end - dayOf(start);
  const several = length > 2 * millisecondsInDay;
  if ((allDay || several) && from <= now && now < until) {
    return messages.runsUntil(inWords(end, 'full', locale));
  }
  if (allDay) return daysInWords(start, end, locale);
  const overnight = length > millisecondsInDay;
  const shifted = offsetAt(from, zone) !== offsetAt(until, zone);
  // Between 02:30 and 02:15 the clock was set.
  named ||= shifted && !overnight;
  if (length < NEXT_MORNING && !(named && shifted)) {
    const range = overnight ? messages.overnight : messages.clockRange;
    return range(clock(start), clock(end)) + inZone(from);
  }
  const style = several ? 'long' : overnight ? 'weekday' : undefined;
  return `${point(start, from, style)} – ${point(end, until, style)}`;
}
