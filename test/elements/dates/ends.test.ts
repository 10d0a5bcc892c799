import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

/** On 8 March 2027, from 18:00 on. */
const table: readonly [string, string | undefined, string][] = [
  ['has none', undefined, '18:00 Uhr'],
  ['is in the evening', '2027-03-08T20:30:00+01:00', '18:00–20:30 Uhr'],
  ['is written in another zone', '2027-03-08T19:30:00Z', '18:00–20:30 Uhr'],
  ['is the start', '2027-03-08T18:00:00+01:00', '18:00 Uhr'],
  ['is the start, in another zone', '2027-03-08T17:00:00Z', '18:00 Uhr'],
  ['is before it', '2027-03-08T17:00:00+01:00', '18:00 Uhr'],
  ['is months before it', '2026-05-27T20:00:00+02:00', '18:00 Uhr'],
  ['is midnight, of the same day by mistake', '2027-03-08T00:00', '18:00 Uhr'],
  ['is midnight', '2027-03-09T00:00:00+01:00', '18:00–24:00 Uhr'],
  ['is a minute before midnight', '2027-03-08T23:59', '18:00–23:59 Uhr'],
  ['is a day, the same one', '2027-03-08', '18:00 Uhr'],
  ['is a day, an earlier one', '2027-03-01', '18:00 Uhr'],
  ['is a day, a later one', '2027-03-10', '8.–10. März 2027'],
  ['can’t be read', '2027-02-30T20:00', '18:00 Uhr'],
  ['says that it is open', '9999-12-31T00:00:00Z', '18:00 Uhr'],
];

describe('The end of an event', () => {
  afterEach(leave);

  for (const [name, endDate, expected] of table) {
    it(`that ${name} makes it “${expected}”`, async () => {
      const startDate = '2027-03-08T18:00:00+01:00';
      const { day, time } = await seen({ startDate, endDate });
      expect(day).to.equal('Montag, 8. März 2027');
      expect(time).to.equal(expected);
    });
  }

  it('that has a time where the start has none makes it days', async () => {
    const { time } = await seen({
      startDate: '2027-03-08',
      endDate: '2027-03-10T20:00',
    });
    expect(time).to.equal('8.–10. März 2027');
  });

  it('never makes an event of days longer by being before it', async () => {
    const { day, time } = await seen({
      startDate: '2026-12-29',
      endDate: '2026-05-27',
    });
    expect(day).to.equal('Dienstag, 29. Dezember 2026');
    expect(time).to.be.undefined;
  });
});
