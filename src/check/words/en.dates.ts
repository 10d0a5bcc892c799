import type { Words } from './words.js';

/** About when and where something is. */
export const dates = {
  'bad-date': ({ name, written }) => [
    `“${name}” is no date that we can read: “${written}”.`,
    'Write 2027-03-08 or 2027-03-08T18:00:00+01:00.',
  ],
  'bad-zone': ({ name, written }) => [
    `“${name}” is no time zone: “${written}”. It is ignored.`,
    'Write a name from the IANA list: Europe/Berlin.',
  ],
  'date-format': ({ name, written, read }) => [
    `“${name}” is not written as RFC 3339 says: “${written}”. It is read as ${read}.`,
    'Other software may read it otherwise. Write 2027-03-08T18:00:00+01:00.',
  ],
  'no-zone': ({ name, written, read }) => [
    `The time in “${name}” has no time zone: “${written}”. It is read as ${read}.`,
    'Add the offset from UTC (+01:00, in summer +02:00), or "timeZone": "Europe/Berlin".',
  ],
  'other-offset': ({ name, written, read }) => [
    `The offset from UTC in “${name}” isn’t that of the time zone: “${written}”. What is shown is ${read}.`,
    'In Germany it is +01:00 in winter and +02:00 in summer. If it is elsewhere, name the zone in “timeZone”.',
  ],
  'no-start': () => [
    'The event has no start and stands there without a date.',
    'Add “startDate”.',
  ],
  reversed: ({ start, end }) => [
    `The end (${end}) is before the start (${start}). It is not shown.`,
    'Correct one of them. They may have been swapped.',
  ],
  'mixed-dates': ({ start, end }) => [
    `Only one of start and end has a time of day (${start} and ${end}).`,
    'Write both with a time, or both without.',
  ],
  'included-end': ({ end }) => [
    `The event lasts two days, up to and including ${end}.`,
    'If so, all is well. If it is one day only, delete “endDate”: other than in iCalendar, the last day counts.',
  ],
  'midnight-end': ({ end, last }) => [
    `From midnight to midnight (${end}) is read as whole days; the last one is ${last}.`,
    'Write start and end without a time, the end as the last day.',
  ],
  'no-previous': () => [
    'The event is rescheduled, but it isn’t said from when.',
    'Add “previousStartDate”.',
  ],
  'no-location': () => [
    'The event has no place.',
    'Add “location”. Search engines won’t show it otherwise.',
  ],
  'no-online-address': () => [
    'The event is online, but has no address.',
    'Add “url”, if it is public.',
  ],
} satisfies Partial<Words['findings']>;
