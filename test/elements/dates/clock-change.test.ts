import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { datetimes, seen } from './seen.js';

/** Start, end, zone, what is to be seen, and the machine's value of it. */
const table: readonly [string, string | undefined, string, string][] = [
  // 28 March 2027, 02:00 to 03:00: left out; the clock has gone on by then.
  ['2027-03-28T02:30', undefined, '03:30 Uhr', '2027-03-28T03:30+02:00'],
  ['2027-03-28T02:00', undefined, '03:00 Uhr', '2027-03-28T03:00+02:00'],
  ['2027-03-28T01:59', undefined, '01:59 Uhr', '2027-03-28T01:59+01:00'],
  ['2027-03-28T03:00', undefined, '03:00 Uhr', '2027-03-28T03:00+02:00'],
  ['2027-03-28T00:30Z', undefined, '01:30 Uhr', '2027-03-28T01:30+01:00'],
  ['2027-03-28T01:30Z', undefined, '03:30 Uhr', '2027-03-28T03:30+02:00'],
  // 31 October 2027, 02:00 to 03:00: twice; the first, unless it says so.
  ['2027-10-31T02:30', undefined, '02:30 Uhr', '2027-10-31T02:30+02:00'],
  ['2027-10-31T02:30+02:00', undefined, '02:30 Uhr', '2027-10-31T02:30+02:00'],
  ['2027-10-31T02:30+01:00', undefined, '02:30 Uhr', '2027-10-31T02:30+01:00'],
  ['2027-10-31T01:30Z', undefined, '02:30 Uhr', '2027-10-31T02:30+01:00'],
  ['2027-10-31T03:00', undefined, '03:00 Uhr', '2027-10-31T03:00+01:00'],
  // Two times of such a night mean nothing without their zones.
  [
    '2027-10-31T02:30+02:00',
    '2027-10-31T02:15+01:00',
    '02:30 Uhr (MESZ) – 02:15 Uhr (MEZ)',
    '2027-10-31T02:15+01:00',
  ],
  [
    '2027-03-28T01:30',
    '2027-03-28T03:30',
    '01:30 Uhr (MEZ) – 03:30 Uhr (MESZ)',
    '2027-03-28T03:30+02:00',
  ],
  // In the morning everybody's clock is right again.
  [
    '2027-03-28T10:00',
    '2027-03-28T12:00',
    '10:00–12:00 Uhr',
    '2027-03-28T12:00+02:00',
  ],
  [
    '2027-10-30T20:00',
    '2027-10-31T04:00',
    '20:00 – 04:00 Uhr (Folgetag)',
    '2027-10-31T04:00+01:00',
  ],
];

describe('When the clocks are set', () => {
  afterEach(leave);

  for (const [startDate, endDate, expected, machine] of table) {
    it(`${startDate} to ${endDate ?? 'no end'} is ${expected}`, async () => {
      const found = await seen({ startDate, endDate });
      expect(found.time).to.equal(expected);
      expect(datetimes(found).at(-1)).to.equal(machine);
    });
  }

  for (const [day, name, offset] of [
    ['2026-10-25', 'Sonntag, 25. Oktober 2026', '+01:00'],
    ['2027-03-28', 'Sonntag, 28. März 2027', '+02:00'],
    ['2027-10-31', 'Sonntag, 31. Oktober 2027', '+01:00'],
    ['2028-03-26', 'Sonntag, 26. März 2028', '+02:00'],
    ['2028-10-29', 'Sonntag, 29. Oktober 2028', '+01:00'],
  ] as const) {
    it(`${day} is a day like any other`, async () => {
      const found = await seen({ startDate: `${day}T18:00` });
      expect([found.day, found.time]).to.deep.equal([name, '18:00 Uhr']);
      expect(datetimes(found)[0]).to.equal(`${day}T18:00${offset}`);
    });
  }

  it('an online event over that night names both zones', async () => {
    const { time } = await seen({
      startDate: '2027-10-30T22:00',
      endDate: '2027-10-31T02:30+01:00',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    });
    expect(time).to.equal(
      'Sa., 30. Oktober 2027, 22:00 Uhr (MESZ) – So., 31. Oktober 2027, 02:30 Uhr (MEZ)',
    );
  });
});
