import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { dayAndTime, seen } from './seen.js';

describe('A time, however a feed writes it,', () => {
  afterEach(leave);

  const monday = 'Montag, 8. März 2027 | 18:00 Uhr';
  for (const startDate of [
    '2027-03-08T18:00:00+01:00',
    '2027-03-08T18:00+01:00',
    '2027-03-08T18:00:00.000+01:00',
    '2027-03-08T18:00:00+0100',
    '2027-03-08T18:00:00+01',
    '2027-03-08T17:00:00Z',
    '2027-03-08T17:00Z',
    '2027-03-08t17:00:00z',
    '2027-03-08T12:00:00-05:00',
    '2027-03-08T22:45:00+05:45',
    '2027-03-09T07:00:00+14:00',
    '2027-03-08T18:00:00',
    '2027-03-08T18:00',
    '2027-03-08 18:00:00',
    '2027-03-08 18:00',
    '2027-3-8 18:00',
    '2027-03-08 17:00:00 UTC',
    '08.03.2027 18:00',
    '8.3.2027 18:00',
    '08.03.2027, 18:00 Uhr',
    '08.03.2027 18:00:00',
    'Mon, 08 Mar 2027 18:00:00 +0100',
    'Mon, 8 Mar 2027 17:00:00 GMT',
    '  2027-03-08T18:00:00+01:00\n',
  ]) {
    it(`is the same evening: ${JSON.stringify(startDate)}`, async () => {
      expect(await dayAndTime({ startDate })).to.equal(monday);
    });
  }

  for (const startDate of [
    '2027-03-08',
    '2027-3-8',
    '08.03.2027',
    '8.3.2027',
    'Mon, 08 Mar 2027',
  ]) {
    it(`is a day without a time: ${startDate}`, async () => {
      expect(await dayAndTime({ startDate })).to.equal('Montag, 8. März 2027');
    });
  }

  it('has its day first, as in Germany, and not its month', async () => {
    const startDate = '06.03.2026 18:00';
    expect(await dayAndTime({ startDate })).to.equal(
      'Freitag, 6. März 2026 | 18:00 Uhr',
    );
  });

  it('has two digits in the time and as few as need be in the day', async () => {
    const startDate = '2026-11-01T09:05:00+01:00';
    expect(await dayAndTime({ startDate })).to.equal(
      'Sonntag, 1. November 2026 | 09:05 Uhr',
    );
  });

  for (const [endDate, expected] of [
    [undefined, '18:00\u00a0Uhr'],
    ['2027-03-08T20:30', '18:00–20:30\u00a0Uhr'],
  ]) {
    it(`keeps its unit on the same line: ${expected}`, async () => {
      const { visitor } = await seen({
        startDate: '2027-03-08T18:00',
        endDate,
      });
      const [time] = visitor.all('[part=meta] > p');
      expect(time!.textContent.trim()).to.equal(expected);
    });
  }
});
