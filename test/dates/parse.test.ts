import { expect } from 'chai';
import { isoDate, parseDate } from '../../src/dates/parse.js';

/** Of what is written, what the model keeps. */
const table: readonly [string, string][] = [
  ['2027-03-08', '2027-03-08'],
  ['2027-03-08T18:00', '2027-03-08T18:00:00'],
  ['2027-03-08 18:00:59', '2027-03-08T18:00:59'],
  ['2027-03-08T18:00:59.999Z', '2027-03-08T18:00:59+00:00'],
  ['2027-03-08T18:00:59,5Z', '2027-03-08T18:00:59+00:00'],
  ['2027-03-08T18:00+01', '2027-03-08T18:00:00+01:00'],
  ['2027-03-08T18:00 +0100', '2027-03-08T18:00:00+01:00'],
  ['2027-03-08T18:00+05:45', '2027-03-08T18:00:00+05:45'],
  ['2027-03-08T18:00-03:30', '2027-03-08T18:00:00-03:30'],
  ['2027-03-08T18:00-00:30', '2027-03-08T18:00:00-00:30'],
  ['2027-03-08T18:00-00:00', '2027-03-08T18:00:00+00:00'],
  ['2027-03-08T18:00-12:00', '2027-03-08T18:00:00-12:00'],
  ['2027-03-08T18:00+14:00', '2027-03-08T18:00:00+14:00'],
  ['2027-03-08T00:00', '2027-03-08T00:00:00'],
  ['2028-02-29', '2028-02-29'],
  ['1971-01-01', '1971-01-01'],
  ['2066-12-31T23:59:59Z', '2066-12-31T23:59:59+00:00'],
  ['06.03.2026', '2026-03-06'],
  ['6.3.2026, 9:30 Uhr', '2026-03-06T09:30:00'],
  ['Fri, 31 May 2019 12:17:58 -0700', '2019-05-31T12:17:58-07:00'],
  ['31 May 2019 12:17 UT', '2019-05-31T12:17:00+00:00'],
];

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

describe('A written date', () => {
  const kept = (text: string) => {
    const date = parseDate(text);
    return date && isoDate(date);
  };

  for (const [written, expected] of table) {
    it(`${written} is kept as ${expected}`, () => {
      expect(kept(written)).to.equal(expected);
    });

    it(`${expected} is kept as it is`, () => {
      expect(kept(expected)).to.equal(expected);
    });
  }

  it('may have any month of a mail', () => {
    for (const [index, month] of MONTHS.entries()) {
      const number = String(index + 1).padStart(2, '0');
      expect(kept(`8 ${month} 2027`)).to.equal(`2027-${number}-08`);
    }
  });

  for (const text of [
    '8 Mai 2027',
    '8 anF 2027',
    '8 Mar 27',
    'Mon, 8 Mar 2027 18:00 PST',
    '2027-03-08T',
    '2027-03-08T18',
    '2027-03-08T18:0',
    '2027-03-08T24:30',
    '2027-03-08T18:00+1',
    '2027-03-08T18:00+20:00',
    '2027-03-08T18:00+01:60',
    '2027-03-08T18:00Z+01:00',
    '2027-03-08Z',
    '12027-03-08',
    '-2027-03-08',
    '2027/03/08',
    '08.03.2027 18 Uhr',
    '08.03.2027 18:00:00:00',
    'am 08.03.2027',
    '2027-03-08T18:00 bis 20:00',
    '٢٠٢٧-٠٣-٠٨',
  ]) {
    it(`${text} is none`, () => expect(kept(text)).to.be.undefined);
  }
});
