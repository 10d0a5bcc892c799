import { expect } from 'chai';
import { toWall } from '../../src/dates/zones.js';
import { fileOf, instantsIn, linesOf } from './written.js';

const HOUR = 3_600_000;

const zoneOf = (timeZone: string, startDate: string): string[] => {
  const [zone] = fileOf({ startDate, timeZone }).split('END:VTIMEZONE');
  return linesOf(zone!, 'TZ', 'BEGIN', 'DTSTART', 'RRULE').slice(1);
};

describe('the time zone in a calendar file', () => {
  it('has one part for winter and one for summer, with rules', () => {
    expect(zoneOf('Europe/Berlin', '2027-03-08T18:00')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  it('counts weeks from the start of a month where that is the rule', () => {
    expect(
      zoneOf('America/New_York', '2027-07-04T18:00').filter((line) =>
        line.startsWith('RRULE'),
      ),
    ).to.have.members([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
  });

  it('begins before the event, on every day of a year', () => {
    for (let day = 0; day < 365; day += 5) {
      const start = new Date(Date.UTC(2027, 0, 1 + day, 12));
      const startDate = start.toISOString();
      const file = fileOf({ startDate, timeZone: 'Europe/Berlin' });
      expect(instantsIn(file)[0], startDate).to.equal(startDate);
      const begins = linesOf(file, 'DTSTART:').map((line) => line.slice(8));
      const iso = startDate.replace(/[-:]/g, '');
      expect(begins.sort()[0]! < iso, startDate).to.equal(true);
    }
  });

  it('has one part where clocks never change', () => {
    expect(zoneOf('Asia/Tokyo', '2027-03-08T18:00')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Tokyo',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
    ]);
  });

  it('knows offsets west of Greenwich, and of half an hour', () => {
    const offsets = (zone: string) =>
      zoneOf(zone, '2027-03-08T18:00').filter((line) => /OFFSET/.test(line));
    expect(offsets('America/St_Johns')).to.include('TZOFFSETTO:-0330');
    expect(offsets('Australia/Lord_Howe')).to.include.members([
      'TZOFFSETTO:+1030',
      'TZOFFSETTO:+1100',
    ]);
  });

  /** Clocks that a new law changes, from 2027 on. */
  const laws: Readonly<Record<string, typeof toWall>> = {
    once: (at) => at + (at < Date.UTC(2027, 5, 1) ? HOUR : 0),
    'beside those of every year': (at, zone) =>
      toWall(at, zone) + (at < Date.UTC(2027, 11, 1) ? 0 : HOUR),
  };
  for (const [what, clock] of Object.entries(laws)) {
    it(`is UTC where clocks change without a rule: ${what}`, () => {
      const details = {
        startDate: '2027-01-20T18:00+01:00',
        endDate: '2027-01-20T19:00+01:00',
      };
      const file = fileOf(details, {}, '', undefined, clock);
      expect(file).not.to.contain('VTIMEZONE');
      expect(linesOf(file, 'DTSTART', 'DTEND')).to.deep.equal([
        'DTSTART:20270120T170000Z',
        'DTEND:20270120T180000Z',
      ]);
    });
  }
});
