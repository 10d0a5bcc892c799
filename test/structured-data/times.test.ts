import { expect } from 'chai';
import { eventWith, type Read } from './written.js';

/** The members of a node that are dates. */
const datesOf = ({ startDate, endDate, previousStartDate, doorTime }: Read) =>
  JSON.parse(
    JSON.stringify({ startDate, endDate, previousStartDate, doorTime }),
  ) as Read;

/** What a feed writes, and what machines read. */
const CASES: Readonly<Record<string, [written: Read, read: Read]>> = {
  'a time with an offset': [
    { startDate: '2027-03-08T18:00:00+01:00' },
    { startDate: '2027-03-08T18:00:00+01:00' },
  ],
  'a wall clock, in its zone': [
    { startDate: '2027-07-08T18:00:00', timeZone: 'America/New_York' },
    { startDate: '2027-07-08T18:00:00-04:00' },
  ],
  'UTC, as its zone has it': [
    {
      startDate: '2027-07-08T16:00:00Z',
      endDate: '2027-07-08T18:30:00Z',
      timeZone: 'Europe/Berlin',
    },
    {
      startDate: '2027-07-08T18:00:00+02:00',
      endDate: '2027-07-08T20:30:00+02:00',
    },
  ],
  'the night in which the clock is set': [
    {
      startDate: '2027-10-30T22:00:00+02:00',
      endDate: '2027-10-31T06:00:00+01:00',
    },
    {
      startDate: '2027-10-30T22:00:00+02:00',
      endDate: '2027-10-31T06:00:00+01:00',
    },
  ],
  'a day': [{ startDate: '2027-03-08' }, { startDate: '2027-03-08' }],
  'days, the last one included': [
    { startDate: '2027-11-25', endDate: '2027-12-10' },
    { startDate: '2027-11-25', endDate: '2027-12-10' },
  ],
  'midnight to midnight as days': [
    {
      startDate: '2027-03-08T00:00:00+01:00',
      endDate: '2027-03-10T00:00:00+01:00',
    },
    { startDate: '2027-03-08', endDate: '2027-03-09' },
  ],
  'days where only the first has a time': [
    { startDate: '2027-03-08T18:00:00', endDate: '2027-03-10' },
    { startDate: '2027-03-08', endDate: '2027-03-10' },
  ],
  'no end that isn’t one': [
    {
      startDate: '2027-03-08T18:00:00+01:00',
      endDate: '2027-03-08T18:00:00+01:00',
    },
    { startDate: '2027-03-08T18:00:00+01:00' },
  ],
  'when doors open and when it was to be': [
    {
      startDate: '2027-03-08T18:00:00+01:00',
      doorTime: '2027-03-08T17:30:00',
      previousStartDate: '2027-03-01T18:00:00',
      timeZone: 'Europe/Berlin',
    },
    {
      startDate: '2027-03-08T18:00:00+01:00',
      doorTime: '2027-03-08T17:30:00+01:00',
      previousStartDate: '2027-03-01T18:00:00+01:00',
    },
  ],
  'no day on which doors open': [
    { startDate: '2027-03-08T18:00:00+01:00', doorTime: '2027-03-08' },
    { startDate: '2027-03-08T18:00:00+01:00' },
  ],
  'an earlier day of what takes days': [
    { startDate: '2027-03-08', previousStartDate: '2027-03-01T00:00:00+01:00' },
    { startDate: '2027-03-08', previousStartDate: '2027-03-01' },
  ],
};

describe('an event’s dates for machines', () => {
  for (const [name, [given, read]] of Object.entries(CASES)) {
    it(`are ${name}`, () => {
      expect(datesOf(eventWith(given))).to.deep.equal(read);
    });
  }

  it('are the event’s own, whatever zone an element shows', () => {
    const own = { startDate: '2027-03-08T18:00', timeZone: 'Europe/Berlin' };
    const node = eventWith(own, { zone: 'Asia/Tokyo' });
    expect(node.startDate).to.equal('2027-03-08T18:00:00+01:00');
  });

  it('are read in the element’s zone where the event has none', () => {
    const own = { startDate: '2027-03-08T18:00' };
    const node = eventWith(own, { zone: 'Asia/Tokyo' });
    expect(node.startDate).to.equal('2027-03-08T18:00:00+09:00');
  });
});
