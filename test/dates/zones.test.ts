import { expect } from 'chai';
import { isZone, offsetAt, toInstant, toWall } from '../../src/dates/zones.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Days on which clocks were set; what is written is somewhere near. */
const changes: readonly [string, string][] = [
  ['Europe/Berlin', '2027-03-28'],
  ['Europe/Berlin', '2027-10-31'],
  ['Europe/London', '2027-03-28'],
  ['America/New_York', '2027-03-14'],
  ['America/New_York', '2027-11-07'],
  ['America/St_Johns', '2027-11-07'],
  // By half an hour.
  ['Australia/Lord_Howe', '2027-04-04'],
  ['Australia/Lord_Howe', '2027-10-03'],
  // At midnight.
  ['Africa/Cairo', '2026-04-24'],
  ['America/Santiago', '2026-09-06'],
  // For good, by a quarter of an hour, and over the date line.
  ['Asia/Pyongyang', '2018-05-04'],
  ['Pacific/Apia', '2011-12-30'],
  // Never.
  ['Asia/Kathmandu', '2027-03-28'],
  ['Etc/UTC', '2027-03-28'],
];

/** What a clock shows, by another way than the library's. */
function clockOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const [year, month, day, hour, minute] = (
      ['year', 'month', 'day', 'hour', 'minute'] as const
    ).map((wanted) => Number(parts.find(({ type }) => type === wanted)!.value));
    return Date.UTC(year!, month! - 1, day, hour, minute);
  };
}

describe('A wall clock', () => {
  for (const [zone, day] of changes) {
    const middle = Date.parse(`${day}T00:00Z`);
    const instants = Array.from(
      { length: 4 * 24 * 4 },
      (_, index) => middle - 48 * HOUR + index * 15 * MINUTE,
    );
    const clock = clockOf(zone);

    it(`shows what it does in ${zone} around ${day}`, () => {
      for (const instant of instants) {
        expect(toWall(instant, zone)).to.equal(clock(instant));
      }
    });

    it(`is read in ${zone} around ${day} as the first such time`, () => {
      const first = new Map<number, number>();
      for (const instant of instants) {
        const wall = clock(instant);
        if (!first.has(wall)) first.set(wall, instant);
      }
      for (const [wall, instant] of first) {
        expect(toInstant(wall, zone)).to.equal(instant);
      }
    });

    it(`goes on in ${zone} around ${day} where a time is left out`, () => {
      const shown = new Set(instants.map(clock));
      const [start, end] = [clock(instants[0]!), clock(instants.at(-1)!)];
      for (let wall = start; wall < end; wall += 15 * MINUTE) {
        if (shown.has(wall)) continue;
        // RFC 5545 §3.3.5: the offset before the gap counts.
        const before = offsetAt(instants[0]!, zone);
        expect(toInstant(wall, zone)).to.equal(wall - before * MINUTE);
      }
    });
  }
});

describe('The name of a zone', () => {
  for (const name of [
    'Europe/Berlin',
    'europe/berlin',
    'America/Port-au-Prince',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+2',
    'UTC',
    'CET',
  ]) {
    it(`may be ${name}`, () => expect(isZone(name)).to.be.true);
  }

  for (const name of [
    '',
    ' ',
    'Europe/Berlin ',
    'Europe',
    'Europe/Musterhausen',
    'W. Europe Standard Time',
    'UTC+2',
    'UTC+02:00',
    '+02:00',
    '02:00',
    'Etc/UTC+02',
    'Etc/GMT+99',
    'Region/Stadt+02',
    'Region\n+02',
    'constructor',
    'toString',
    '__proto__',
  ]) {
    it(`is none: ${JSON.stringify(name)}`, () => {
      // The library has seen some of the offsets by then.
      for (const zone of ['Europe/Berlin', 'UTC', 'Asia/Tokyo']) {
        offsetAt(0, zone);
      }
      expect(isZone(name)).to.be.false;
    });
  }
});
