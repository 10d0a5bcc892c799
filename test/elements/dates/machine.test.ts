import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { leave } from '../../helpers/page.js';
import { datetimes, seen, type Setting } from './seen.js';

/** HTML, "valid date string" and "valid global date and time string". */
const VALID = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/;

const table: readonly [string, RawFeed, string[], Setting?][] = [
  ['a day', { startDate: '2027-03-08' }, ['2027-03-08']],
  [
    'days',
    { startDate: '2027-03-08', endDate: '2027-03-10' },
    ['2027-03-08', '2027-03-10'],
  ],
  [
    'days from midnight to midnight',
    { startDate: '2027-03-08T00:00', endDate: '2027-03-11T00:00' },
    ['2027-03-08', '2027-03-10'],
  ],
  [
    'an instant, at its day and at its time',
    { startDate: '2027-03-08T17:00:00Z' },
    ['2027-03-08T18:00+01:00', '2027-03-08T18:00+01:00'],
  ],
  [
    'a time without an offset',
    { startDate: '2027-07-08T18:00:30' },
    ['2027-07-08T18:00+02:00', '2027-07-08T18:00+02:00'],
  ],
  [
    'a start and an end',
    { startDate: '2027-03-08T18:00+01:00', endDate: '2027-03-08T19:30:00Z' },
    ['2027-03-08T18:00+01:00', '2027-03-08T20:30+01:00'],
  ],
  [
    'a start and an end in summer',
    { startDate: '2027-03-27T18:00', endDate: '2027-03-28T20:00' },
    ['2027-03-27T18:00+01:00', '2027-03-28T20:00+02:00'],
  ],
  [
    'what is on',
    { startDate: '2026-11-01', endDate: '2027-01-10' },
    ['2026-11-01', '2027-01-10'],
  ],
  [
    'another zone',
    { startDate: '2027-03-08T18:00+01:00', endDate: '2027-03-08T20:30+01:00' },
    ['2027-03-08T22:45+05:45', '2027-03-09T01:15+05:45'],
    { attributes: 'time-zone="Asia/Kathmandu"' },
  ],
  [
    'news',
    {},
    ['2027-03-08T00:30+01:00'],
    { item: { _event: undefined, date_published: '2027-03-07T23:30:12.345Z' } },
  ],
];

describe('What a machine reads in <time>', () => {
  beforeEach(() => freeze());
  afterEach(unfreeze);
  afterEach(leave);

  for (const [name, details, expected, setting] of table) {
    it(`is valid and the same date: ${name}`, async () => {
      const found = datetimes(await seen(details, setting));
      expect(found).to.deep.equal(expected);
      for (const value of found) expect(value).to.match(VALID);
    });
  }

  it('is the end where the end is to be read', async () => {
    const { visitor } = await seen({
      startDate: '2027-03-08T18:00',
      endDate: '2027-03-08T20:30',
    });
    const [, end] = visitor.all('time');
    expect(end!.textContent.replace(/\s/g, ' ')).to.equal('20:30 Uhr');
  });
});
