import { expect } from 'chai';
import { leave } from '../../helpers/page.js';
import { seen } from './seen.js';

describe('The date block', () => {
  afterEach(leave);

  const block = async (startDate: string, lang?: string) =>
    (await seen({ startDate }, lang ? { lang } : {})).visitor.dateBlock;

  const months = 'Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez'.split(
    ' ',
  );
  for (const [index, month] of months.entries()) {
    it(`has a short month without a full stop: ${month}`, async () => {
      const number = String(index + 1).padStart(2, '0');
      const [, day] = await block(`2027-${number}-08T18:00:00+01:00`);
      expect(day).to.equal(`8 ${month}`);
    });
  }

  const weekdays =
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
  for (const [index, weekday] of weekdays.entries()) {
    it(`has the whole weekday: ${weekday}`, async () => {
      expect(await block(`2027-03-0${index + 1}`)).to.deep.equal([
        weekday,
        `${index + 1} März`,
        '2027',
      ]);
    });
  }

  for (const [lang, lines] of [
    ['en', ['Sunday', '28 Nov', '2027']],
    ['en-GB', ['Sunday', '28 Nov', '2027']],
    ['en-US', ['Sunday', 'Nov 28', '2027']],
    ['de-AT', ['Sonntag', '28 Nov', '2027']],
    ['de-CH', ['Sonntag', '28 Nov', '2027']],
    ['de_DE', ['Sonntag', '28 Nov', '2027']],
    ['', ['Sonntag', '28 Nov', '2027']],
  ] as const) {
    it(`has the order of the language: “${lang}”`, async () => {
      expect(await block('2027-11-28', lang)).to.deep.equal(lines);
    });
  }

  it('counts years as the feed does, whatever calendar a page has', async () => {
    const lines = await block('2027-11-28', 'de-u-ca-buddhist');
    expect(lines).to.deep.equal(['Sonntag', '28 Nov', '2027']);
  });

  it('is heard in full, with weekday, month and year', async () => {
    const { day } = await seen({ startDate: '2027-03-08T18:00' });
    expect(day).to.equal('Montag, 8. März 2027');
  });
});
