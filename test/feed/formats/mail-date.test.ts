import { expect } from 'chai';
import { isoDate, parseDate } from '../../../src/dates/parse.js';
import { mailDate } from '../../../src/feed/formats/mail-date.js';

/** What becomes of a mail's date on its way to the model. */
const kept = (text: string): string | undefined => {
  const date = parseDate(mailDate(text) ?? '');
  return date && isoDate(date);
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

describe('A date as mails write it', () => {
  it('may have any month', () => {
    for (const [index, month] of MONTHS.entries()) {
      const number = String(index + 1).padStart(2, '0');
      expect(kept(`8 ${month} 2027`)).to.equal(`2027-${number}-08`);
    }
  });

  it('keeps its offset', () => {
    expect(kept('Fri, 31 May 2019 12:17:58 -0700')).to.equal(
      '2019-05-31T12:17:58-07:00',
    );
    expect(kept('31 May 2019 12:17 UT')).to.equal('2019-05-31T12:17:00+00:00');
  });

  it('is none where the month is none', () => {
    expect(kept('Fri, 31 Mon 2019 12:17:58 -0700')).to.be.undefined;
  });
});
