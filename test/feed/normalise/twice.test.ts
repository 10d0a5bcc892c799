import { expect } from 'chai';
import {
  normaliseFeed,
  normaliseItems,
} from '../../../src/feed/normalise/feed.js';
import { goodFeed } from '../../helpers/good-feed.js';
import { FEED_URL, feedOf, itemOf } from '../../helpers/normalised.js';

const twice = (items: unknown) => normaliseItems(items, { bases: [] }).items;

/** So `aushang-load` may feed the property `items` of another element. */
describe('items that were normalised before', () => {
  it('stay the same', () => {
    const { items } = normaliseFeed(goodFeed(), FEED_URL);
    expect(items[0]?._event?.location).to.have.length(2);
    expect(twice(items)).to.deep.equal(items);
    expect(twice(twice(items))).to.deep.equal(items);
  });

  it('stay the same as a copy, and as JSON', () => {
    const { items } = normaliseFeed(goodFeed(), FEED_URL);
    expect(twice(items.map((item) => ({ ...item })))).to.deep.equal(items);
    expect(twice(JSON.parse(JSON.stringify(items)))).to.deep.equal(items);
  });

  it('stay the same without a feed', () => {
    const { items } = normaliseItems(goodFeed().items, { bases: [] });
    expect(items).to.have.length(2);
    expect(twice(items)).to.deep.equal(items);
  });

  const titles = [
    '&amp;lt;b&amp;gt;',
    '&amp;amp;amp;',
    '&nbsp;&amp;nbsp;A',
    `${'a'.repeat(499)} b`,
    `${' '.repeat(10)}${'a'.repeat(600)}`,
    '😀'.repeat(300),
    '<i>A</i>',
  ];
  for (const title of titles) {
    it(`keep their words: ${title.slice(0, 24)}`, () => {
      const words = { tags: [title], author: { name: title } };
      const item = itemOf({ title, summary: title, ...words });
      expect(twice([item])).to.deep.equal([item]);
    });
  }

  const dates = [
    '2027-03-08',
    '2027-03-08T18:00',
    '2027-03-08T18:00:59.9Z',
    '2027-03-08T18:00-03:30',
    '2027-03-08T18:00+14:00',
    '8.3.2027',
  ];
  for (const startDate of dates) {
    it(`keep their dates: ${startDate}`, () => {
      const item = itemOf({ date_published: startDate, _event: { startDate } });
      expect(item).to.have.property('date_published');
      expect(twice([item])).to.deep.equal([item]);
    });
  }

  it('keep what they took from their feed', () => {
    const feed = feedOf([{ id: 'a', title: 'A', _event: {} }], {
      authors: [{ name: 'Landkreis' }],
      language: 'en',
      _event: { timeZone: 'America/New_York' },
    });
    const [item] = twice(feed.items);
    expect(item).to.deep.equal(feed.items[0]);
    expect(item).to.include({ language: 'en' });
    expect(item?._feed).to.deep.equal({
      url: FEED_URL,
      title: 'Landkreis Musterhausen',
      home_page_url: 'https://www.landkreis.example/',
      timeZone: 'America/New_York',
    });
  });
});

describe('what an item says of its feed', () => {
  const claim = { _feed: { url: 'https://other.example/feed.json' } };

  it('counts for nothing in a feed: it knows where it came from', () => {
    expect(itemOf(claim)._feed?.url).to.equal(FEED_URL);
  });

  it('is refused where it is no address', () => {
    for (const url of ['javascript:alert(1)', '/feed.json', 7, null, {}]) {
      const items = [{ id: 'a', title: 'A', _feed: { url, title: 'B' } }];
      expect(twice(items)[0]).not.to.have.property('_feed');
    }
  });
});
