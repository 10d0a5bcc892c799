import { expect } from 'chai';
import { fileOf, instantsIn, linesOf } from './written.js';

/** When, in which zone, how it is written, and when that is. */
const EVENTS: readonly (readonly [
  what: string,
  start: string,
  end: string | undefined,
  zone: string,
  written: readonly string[],
  instants: readonly (string | undefined)[],
])[] = [
  [
    'in winter',
    '2027-01-08T18:00',
    '2027-01-08T20:30',
    'Europe/Berlin',
    ['20270108T180000', '20270108T203000'],
    ['2027-01-08T17:00:00.000Z', '2027-01-08T19:30:00.000Z'],
  ],
  [
    'in summer',
    '2027-07-08T18:00',
    '2027-07-08T20:30',
    'Europe/Berlin',
    ['20270708T180000', '20270708T203000'],
    ['2027-07-08T16:00:00.000Z', '2027-07-08T18:30:00.000Z'],
  ],
  [
    'over the change to summer time',
    '2027-03-27T22:00',
    '2027-03-28T04:00',
    'Europe/Berlin',
    ['20270327T220000', '20270328T040000'],
    ['2027-03-27T21:00:00.000Z', '2027-03-28T02:00:00.000Z'],
  ],
  [
    'over the change to winter time',
    '2026-10-24T22:00',
    '2026-10-25T04:00',
    'Europe/Berlin',
    ['20261024T220000', '20261025T040000'],
    ['2026-10-24T20:00:00.000Z', '2026-10-25T03:00:00.000Z'],
  ],
  [
    'on the day of a change',
    '2027-03-28T10:00',
    undefined,
    'Europe/Berlin',
    ['20270328T100000'],
    ['2027-03-28T08:00:00.000Z', undefined],
  ],
  [
    'in New York, after its change and before Berlin’s',
    '2027-03-20T19:00',
    '2027-03-20T21:00',
    'America/New_York',
    ['20270320T190000', '20270320T210000'],
    ['2027-03-20T23:00:00.000Z', '2027-03-21T01:00:00.000Z'],
  ],
  [
    'in Tokyo, where clocks never change',
    '2026-12-24T09:00',
    '2026-12-24T10:00',
    'Asia/Tokyo',
    ['20261224T090000', '20261224T100000'],
    ['2026-12-24T00:00:00.000Z', '2026-12-24T01:00:00.000Z'],
  ],
  [
    'in Auckland, whose summer is in winter',
    '2027-01-10T10:00',
    '2027-01-10T11:00',
    'Pacific/Auckland',
    ['20270110T100000', '20270110T110000'],
    ['2027-01-09T21:00:00.000Z', '2027-01-09T22:00:00.000Z'],
  ],
  [
    'in a zone of three quarters of an hour',
    '2027-01-10T10:00',
    undefined,
    'Asia/Kathmandu',
    ['20270110T100000'],
    ['2027-01-10T04:15:00.000Z', undefined],
  ],
];

describe('an event with a time in a calendar', () => {
  for (const [what, start, end, zone, written, instants] of EVENTS) {
    const details = { startDate: start, endDate: end, timeZone: zone };

    it(`${what} is written as clocks there show it`, () => {
      const names = ['DTSTART', 'DTEND'].slice(0, written.length);
      expect(linesOf(fileOf(details), 'DTSTART;', 'DTEND')).to.deep.equal(
        written.map((time, index) => `${names[index]};TZID=${zone}:${time}`),
      );
    });

    it(`${what} is at the right instant by the zone in the file`, () => {
      expect(instantsIn(fileOf(details))).to.deep.equal(instants);
    });
  }

  it('is in its own zone, however its offset was written', () => {
    const startDate = '2027-07-08T12:00:00-04:00';
    const file = fileOf({ startDate, timeZone: 'Europe/Berlin' });
    expect(linesOf(file, 'DTSTART;')).to.deep.equal([
      'DTSTART;TZID=Europe/Berlin:20270708T180000',
    ]);
  });
});
