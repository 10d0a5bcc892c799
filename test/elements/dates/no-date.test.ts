import { expect } from 'chai';
import type { RawFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';
import { seen } from './seen.js';

const unreadable: readonly unknown[] = [
  // What systems write when they know none.
  'Mon, 01 Jan 0001 00:00:00 +0000',
  '0001-01-01T00:00:00Z',
  '0001-01-01',
  '1970-01-01',
  '1970-01-01T00:00:00Z',
  '2067-01-01',
  '9999-12-31',
  '0000-00-00 00:00:00',
  // No such day, no such hour.
  '2027-02-30',
  '2027-02-29',
  '2027-04-31T18:00',
  '2027-13-01',
  '2027-00-10',
  '2027-03-00',
  '2027-03-08T25:00',
  '2027-03-08T18:60',
  '2027-03-08T18:00+99:00',
  '30.02.2027',
  'Tue, 30 Feb 2027 18:00:00 +0100',
  // A guess at a year, a century or an order would be one.
  '19 OKT',
  '19. Oktober',
  '08.03.27',
  '03/08/2027',
  '2027-03',
  '2027',
  'demnächst',
  '',
  // Numbers may be seconds or milliseconds; the others are no text.
  1804525200,
  1804525200000,
  null,
  true,
  [],
  {},
];

describe('What is no date', () => {
  afterEach(leave);

  for (const written of unreadable) {
    const name = JSON.stringify(written);
    it(`leaves an article without one: ${name}`, async () => {
      const { dateBlock, titles } = await card({ date_published: written });
      expect(titles).to.deep.equal(['Lesung']);
      expect(dateBlock).to.be.empty;
    });
  }

  it('leaves an event without a time: "19 OKT"', async () => {
    const { time, title } = await seen({ startDate: '19 OKT' });
    expect(title).to.equal('Lesung');
    expect(time).to.be.undefined;
  });

  it('still is to be read where the publisher wrote it', async () => {
    const content_text = 'Am 19. Oktober um acht.';
    const { visitor } = await seen(
      { startDate: '19 OKT' },
      { item: { content_text } },
    );
    expect(visitor.text).to.contain(content_text);
  });

  it('doesn’t hide the change’s date, if that is one', async () => {
    const { dateHeard } = await card({
      date_published: '0001-01-01T00:00:00Z',
      date_modified: '2026-10-01T10:00:00+02:00',
    });
    expect(dateHeard).to.deep.equal(['Donnerstag, 1. Oktober 2026']);
  });
});

/** A card of an article with these dates and no other. */
const card = (dates: RawFeed) =>
  visit('<event-card>', { items: [{ id: 'news', title: 'Lesung', ...dates }] });
