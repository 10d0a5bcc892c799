import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { Language } from '../i18n/messages.js';
import { dayOf, type EventTime } from './event-time.js';
import { daysInWords, inWords, zoneName } from './words.js';
import { toWall } from './zones.js';

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
  const { start, end } = time as Required<EventTime>;
  const { locale, messages } = setting;
  const nextDay = dayOf(end) - dayOf(start) === millisecondsInDay;
  const [from, to] = [clock(start, setting), clock(end, setting)];
  if (nextDay && end - dayOf(end) < MORNING) {
    return messages.overnight(from, to) + zone(time.from, setting);
  }
  const side = (wall: number, at: string): string =>
    `${inWords(wall, nextDay ? 'weekday' : 'long', locale)}, ${messages.clock(at)}`;
  return `${side(start, from)} – ${side(end, to)}${zone(time.from, setting)}`;
}

/** The times of one day. */
function clocks({ start, end, from, until }: EventTime, setting: Setting) {
  const { messages } = setting;
  const opens = clock(start, setting);
  const name = zone(from, setting);
  if (end === undefined) return messages.clock(opens) + name;
  const closes = clock(end, setting);
  const endName = zone(until, setting);
  return name === endName
    ? messages.clockRange(opens, closes) + name
    : `${messages.clock(opens)}${name} – ${messages.clock(closes)}${endName}`;
}

const clock = (wall: number, { locale }: Setting): string =>
  inWords(wall, 'time', locale);

const runsUntil = (end: number, { messages, locale }: Setting): string =>
  messages.runsUntil(inWords(end, 'full', locale));

/** The zone's name, where it is needed to know which hour is meant. */
function zone(instant: number, { named, zone, locale }: Setting): string {
  return named || happensTwice(instant, zone)
    ? ` (${zoneName(instant, zone, locale)})`
    : '';
}

/** Whether the clock shows this time twice, as in the night it is set back. */
function happensTwice(instant: number, zone: string): boolean {
  const wall = toWall(instant, zone);
  return [-millisecondsInHour, millisecondsInHour].some(
    (hour) => toWall(instant + hour, zone) === wall,
  );
}
