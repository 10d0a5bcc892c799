import { expect } from 'chai';
import { datesIn } from '../../src/i18n/intl.dates.js';
import { OTHERS } from './all.js';

const months = (lang: string): string[] =>
  Array.from(
    { length: 12 },
    (_, month) => datesIn(lang).block(Date.UTC(2027, month, 8)).day,
  );

/** The second line of a date block, all year round. */
describe('a month in short', () => {
  for (const lang of OTHERS) {
    it(`is a word of its own, without a dot: ${lang}`, () => {
      const days = months(lang);
      expect(new Set(days)).to.have.length(12);
      for (const day of days) {
        expect(day).to.match(/\p{L}{2}/u);
        expect(day).not.to.include('.');
      }
    });
  }

  it('is as in a calendar: cs', () => {
    expect(months('cs').join()).to.equal(
      '8 led,8 úno,8 bře,8 dub,8 kvě,8 čvn,8 čvc,8 srp,8 zář,8 říj,8 lis,8 pro',
    );
  });
});
