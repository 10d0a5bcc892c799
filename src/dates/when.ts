import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { Language } from '../i18n/messages.js';
import { dayOf, type EventTime } from './event-time.js';
import { daysInWords, inWords, zoneName, type DateStyle } from './words.js';
import { offsetAt, toWall } from './zones.js';

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
 * @returns undefined for a single whole day, unless it is today or tomorrow.
 */
export function when(time: EventTime, setting: Setting): string | undefined {
  const { start, end = start, allDay, from, until } = time;
  const { locale, messages, now } = setting;
  // Counted from the first midnight on; the last one ends a day.
  const length = end - dayOf(start);
  const days = allDay ? length > 0 : length > 2 * millisecondsInDay;
  if (days && from <= now && now < until) {
    return messages.runsUntil(inWords(end, 'full', locale));
  }
  if (days && allDay) return daysInWords(start, end, locale);
  const hours = allDay ? '' : hoursOf(time, length, setting);
  const word = length < NEXT_MORNING && dayWord(start, setting);
  return word && hours
    ? word + messages.comma + hours
    : word || hours || undefined;
}

/** *Heute*, *Morgen*, or nothing. */
function dayWord(wall: number, { now, zone, locale }: Setting): string {
  const days = (dayOf(wall) - dayOf(toWall(now, zone))) / millisecondsInDay;
  if (days !== 0 && days !== 1) return '';
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const word = relative.format(days, 'day');
  return word[0]!.toLocaleUpperCase(locale) + word.slice(1);
}

/** @param length - From the first midnight to the end. */
function hoursOf(time: EventTime, length: number, setting: Setting): string {
  const { start, end, from, until } = time;
  const { messages, locale, zone } = setting;
  let { named } = setting;
  const clock = (wall: number): string => inWords(wall, 'time', locale);
  const inZone = (instant: number): string =>
    named ? ` (${zoneName(instant, zone, locale)})` : '';
  const point = (wall: number, instant: number, style?: DateStyle): string =>
    (style ? inWords(wall, style, locale) + messages.comma : '') +
    messages.clock(clock(wall)) +
    inZone(instant);

  if (end === undefined) return point(start, from);
  const overnight = length > millisecondsInDay;
  const shifted = offsetAt(from, zone) !== offsetAt(until, zone);
  // Between 02:30 and 02:15 the clock was set.
  named ||= shifted && !overnight;
  if (length < NEXT_MORNING && !(named && shifted)) {
    const range = overnight ? messages.overnight : messages.clockRange;
    return range(clock(start), clock(end)) + inZone(from);
  }
  const several = length > 2 * millisecondsInDay;
  const style = several ? 'long' : overnight ? 'weekday' : undefined;
  return `${point(start, from, style)} – ${point(end, until, style)}`;
}
