import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { DateStyle } from '../i18n/date-words.js';
import type { Language } from '../i18n/messages.js';
import { dayOf, type EventTime } from './event-time.js';
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
  const { dates, messages, now } = setting;
  // Counted from the first midnight on; the last one ends a day.
  const length = end - dayOf(start);
  const days = allDay ? length > 0 : length > 2 * millisecondsInDay;
  if (days && from <= now && now < until) {
    return messages.runsUntil(dates.inWords(end, 'full'));
  }
  if (days && allDay) return dates.span(start, end);
  const hours = allDay ? '' : hoursOf(time, length, setting);
  const word = length < NEXT_MORNING && dayWord(start, setting);
  return word && hours
    ? word + messages.comma + hours
    : word || hours || undefined;
}

/** *Heute*, *Morgen*, or nothing. */
function dayWord(wall: number, { now, zone, dates }: Setting): string {
  const days = (dayOf(wall) - dayOf(toWall(now, zone))) / millisecondsInDay;
  return days === 0 || days === 1 ? dates.near(days) : '';
}

/** @param length - From the first midnight to the end. */
function hoursOf(time: EventTime, length: number, setting: Setting): string {
  const { start, end, from, until } = time;
  const { messages, dates, locale, zone } = setting;
  let { named } = setting;
  const clock = (wall: number): string => dates.inWords(wall, 'time');
  const inZone = (instant: number): string =>
    named ? ` (${zoneName(instant, zone, locale)})` : '';
  const point = (wall: number, instant: number, style?: DateStyle): string =>
    (style ? dates.inWords(wall, style) + messages.comma : '') +
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

/** A zone's short name at an instant: *MEZ*, *MESZ*. */
function zoneName(instant: number, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'short',
  })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')!.value;
}
