/**
 * Days and times in Berlin, counted from today, so that the demo never runs
 * out of coming events. Everything is derived from the day, not the minute:
 * the feed says the same from midnight to midnight.
 */

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const isoDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const offsetName = new Intl.DateTimeFormat('en', {
  timeZone: ZONE,
  timeZoneName: 'longOffset',
});

const spelledOut = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'UTC', // a plain day is kept as its midnight in UTC
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** Berlin's offset at an instant, as RFC 3339 writes it: `+01:00`. */
function offsetAt(instant) {
  const part = offsetName
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  return part.value.replace('GMT', '') || '+00:00';
}

function toMinutes(offset) {
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The offset that clocks in Berlin have when they show this wall time. */
function offsetOf(day, time) {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guess = offsetAt(asUtc - toMinutes(offsetAt(asUtc)) * MINUTE);
  return offsetAt(asUtc - toMinutes(guess) * MINUTE);
}

/** `2024-11-28`, `16:30` → `2024-11-28T16:30:00+01:00` */
export function berlinTime(day, time) {
  return `${day}T${time}:00${offsetOf(day, time)}`;
}

export function calendarFrom(now) {
  const midnight = Date.parse(`${isoDay.format(now)}T00:00:00Z`);
  const date = (days) => new Date(midnight + days * DAY);
  const day = (days) => date(days).toISOString().slice(0, 10);
  return {
    /** The day so many days from today: `2027-03-08`. */
    day,
    /** The same with a clock time and the offset of that day. */
    at: (days, time) => berlinTime(day(days), time),
    /** The same in words: `Montag, 8. März 2027`. */
    words: (days) => spelledOut.format(date(days)),
    /** How far away a weekday (0 = Sunday) is, at least so many days. */
    next: (days, weekday) =>
      days + ((weekday - date(days).getUTCDay() + 7) % 7),
  };
}
