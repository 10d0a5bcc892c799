import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

const evening = '2026-12-31T20:00:00+01:00';
const table: readonly [string, string, string][] = [
  [evening, '2027-01-01T00:30:00+01:00', '20:00 – 00:30 Uhr (Folgetag)'],
  [evening, '2027-01-01T02:00:00+01:00', '20:00 – 02:00 Uhr (Folgetag)'],
  [evening, '2027-01-01T05:59:00+01:00', '20:00 – 05:59 Uhr (Folgetag)'],
  [
    evening,
    '2027-01-01T06:00:00+01:00',
    'Do., 31. Dezember 2026, 20:00 Uhr – Fr., 1. Januar 2027, 06:00 Uhr',
  ],
  [
    evening,
    '2027-01-02T02:00:00+01:00',
    '31. Dezember 2026, 20:00 Uhr – 2. Januar 2027, 02:00 Uhr',
  ],
  // Nobody knows whether it is open at night, so nothing is said of it.
  [
    '2018-06-10T08:00',
    '2018-06-15T17:00',
    '10. Juni 2018, 08:00 Uhr – 15. Juni 2018, 17:00 Uhr',
  ],
];

describe('An event over midnight', () => {
  afterEach(leave);

  for (const [startDate, endDate, expected] of table) {
    it(`is one, and reads “${expected}”`, async () => {
      const { time, visitor } = await seen({ startDate, endDate });
      expect(visitor.titles).to.have.length(1);
      expect(time).to.equal(expected);
    });
  }

  it('stands under the day on which it starts', async () => {
    const { day } = await seen({
      startDate: evening,
      endDate: '2027-01-01T02:00:00+01:00',
    });
    expect(day).to.equal('Donnerstag, 31. Dezember 2026');
  });
});
