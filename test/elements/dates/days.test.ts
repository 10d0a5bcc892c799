import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { dayAndTime } from './seen.js';

/** Start, end, and what is to be seen. */
const table: readonly [string, string | undefined, string][] = [
  ['2027-03-08', undefined, 'Montag, 8. März 2027'],
  ['2027-03-08', '2027-03-08', 'Montag, 8. März 2027'],
  // The last day is included.
  [
    '2026-12-01',
    '2026-12-03',
    'Dienstag, 1. Dezember 2026 | 1.–3. Dezember 2026',
  ],
  [
    '2018-11-01',
    '2018-11-04',
    'Donnerstag, 1. November 2018 | 1.–4. November 2018',
  ],
  ['2027-03-08', '2027-03-09', 'Montag, 8. März 2027 | 8.–9. März 2027'],
  // Over the night in which the clocks are set.
  [
    '2026-10-24',
    '2026-10-26',
    'Samstag, 24. Oktober 2026 | 24.–26. Oktober 2026',
  ],
  ['2027-03-27', '2027-03-29', 'Samstag, 27. März 2027 | 27.–29. März 2027'],
  [
    '2026-12-28',
    '2027-01-03',
    'Montag, 28. Dezember 2026 | 28. Dezember 2026 – 3. Januar 2027',
  ],
  [
    '2027-02-28',
    '2027-03-01',
    'Sonntag, 28. Februar 2027 | 28. Februar – 1. März 2027',
  ],
  [
    '2028-02-28',
    '2028-03-01',
    'Montag, 28. Februar 2028 | 28. Februar – 1. März 2028',
  ],
  // Midnight to midnight: the last one is not included.
  [
    '2026-05-17T00:00+02:00',
    '2026-05-19T00:00+02:00',
    'Sonntag, 17. Mai 2026 | 17.–18. Mai 2026',
  ],
  [
    '2026-05-16T22:00:00Z',
    '2026-05-18T22:00:00Z',
    'Sonntag, 17. Mai 2026 | 17.–18. Mai 2026',
  ],
  ['2026-05-17T00:00', '2026-05-18T00:00', 'Sonntag, 17. Mai 2026'],
  ['2026-05-17T00:00', '2026-05-17T00:00', 'Sonntag, 17. Mai 2026'],
  ['2027-03-28T00:00', '2027-03-29T00:00', 'Sonntag, 28. März 2027'],
  [
    '2027-10-31T00:00+02:00',
    '2027-11-01T00:00+01:00',
    'Sonntag, 31. Oktober 2027',
  ],
  // To the last minute: included.
  ['2022-11-02T00:00:00', '2022-11-02T23:59:59', 'Mittwoch, 2. November 2022'],
  [
    '2022-11-02T00:00:00+01:00',
    '2022-11-04T23:59:59+01:00',
    'Mittwoch, 2. November 2022 | 2.–4. November 2022',
  ],
  ['2026-10-25T00:01', '2026-10-25T23:59', 'Sonntag, 25. Oktober 2026'],
  [
    '2026-10-25T00:01',
    '2026-11-01T23:59',
    'Sonntag, 25. Oktober 2026 | 25. Oktober – 1. November 2026',
  ],
];

describe('An event of whole days', () => {
  afterEach(leave);

  for (const [startDate, endDate, expected] of table) {
    it(`has no time: ${startDate} to ${endDate ?? 'no end'}`, async () => {
      expect(await dayAndTime({ startDate, endDate })).to.equal(expected);
    });
  }

  it('is on the same days in whatever zone', async () => {
    const days = { startDate: '2026-12-01', endDate: '2026-12-03' };
    for (const zone of ['Pacific/Apia', 'Pacific/Pago_Pago', 'Asia/Tokyo']) {
      const attributes = `time-zone="${zone}"`;
      expect(await dayAndTime(days, { attributes })).to.equal(
        'Dienstag, 1. Dezember 2026 | 1.–3. Dezember 2026',
      );
    }
  });

  it('has a time when it starts at midnight and ends before the next', async () => {
    const night = {
      startDate: '2027-05-01T00:00',
      endDate: '2027-05-01T03:00',
    };
    expect(await dayAndTime(night)).to.equal(
      'Samstag, 1. Mai 2027 | 00:00–03:00 Uhr',
    );
  });
});
