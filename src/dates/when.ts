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
  readonly named: boolean;
}

/**
 * What the date block doesn't say of an event's time.
 *
 * @returns undefined for a single whole day.
 */
export function when(time: EventTime, setting: Setting): string | undefined {
  const { start, end, allDay } = time;
  const days = end === undefined ? 0 : dayOf(end) - dayOf(start);
  if (days > 0 && isRunning(time, setting.now)) {
    if (allDay || days > millisecondsInDay) return runsUntil(end!, setting);
  }
  if (days === 0) return allDay ? undefined : clocks(time, setting);
  if (allDay) return daysInWords(start, end!, setting.locale);
  return severalDays(time, setting);
}

const isRunning = ({ from, until }: EventTime, now: number): boolean =>
  from <= now && now < until;

/** The small hours: an end before six still belongs to the evening. */
const MORNING = 6 * millisecondsInHour;

function severalDays(time: EventTime, setting: Setting): string {
  const { start, end, from } = time as EventTime & { end: number };
  const nextDay = dayOf(end) - dayOf(start) === millisecondsInDay;
  if (nextDay && end - dayOf(end) < MORNING) {
    const [opens, closes] = [clock(start, setting), clock(end, setting)];
    return setting.messages.overnight(opens, closes) + zone(from, setting);
  }
  return bothEnds(time, setting, nextDay ? 'weekday' : 'long');
}

/** The times of one day; if the clock is set between them, each with its zone. */
function clocks(time: EventTime, setting: Setting): string {
  const { start, end, from, until } = time;
  const { messages, zone: shown } = setting;
  const opens = clock(start, setting);
  if (end === undefined) return messages.clock(opens) + zone(from, setting);
  if (offsetAt(from, shown) !== offsetAt(until, shown)) {
    return bothEnds(time, { ...setting, named: true });
  }
  const closes = clock(end, setting);
  return messages.clockRange(opens, closes) + zone(from, setting);
}

/** Start and end in full, each with its date, if a style is given. */
function bothEnds(
  { start, end, from, until }: EventTime,
  setting: Setting,
  style?: DateStyle,
): string {
  const { locale, messages } = setting;
  const side = (wall: number, instant: number): string =>
    (style ? `${inWords(wall, style, locale)}, ` : '') +
    messages.clock(clock(wall, setting)) +
    zone(instant, setting);
  return `${side(start, from)} – ${side(end!, until)}`;
}

const clock = (wall: number, { locale }: Setting): string =>
  inWords(wall, 'time', locale);

const runsUntil = (end: number, { messages, locale }: Setting): string =>
  messages.runsUntil(inWords(end, 'full', locale));

/** The zone's name, where it is needed to know which hour is meant. */
const zone = (instant: number, { named, zone, locale }: Setting): string =>
  named ? ` (${zoneName(instant, zone, locale)})` : '';
