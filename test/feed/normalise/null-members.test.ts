import { expect } from 'chai';
import { normaliseFeed } from '../../../src/feed/normalise/feed.js';
import { FEED_URL, feedOf, itemOf } from '../../helpers/normalised.js';

const MEMBERS = [
  'url',
  'external_url',
  'title',
  'content_html',
  'summary',
  'image',
  'banner_image',
  'date_published',
  'date_modified',
  'authors',
  'author',
  'tags',
  'language',
  'attachments',
  '_event',
  '_image',
  '_feed',
];

const nulls = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, null]));

/** gofeed #355, #360, miniflux #3992: no null may throw. */
describe('null in a feed', () => {
  it('is as if the member were not there', () => {
    const sparse = itemOf({ title: undefined, content_text: 'Text' });
    const rough = itemOf({ ...nulls(MEMBERS), content_text: 'Text' });
    expect(rough).to.deep.equal(sparse);
  });

  it('is as if the feed’s member were not there', () => {
    const names = ['title', 'home_page_url', 'next_url', 'language'];
    const absent = Object.fromEntries(names.map((name) => [name, undefined]));
    const more = nulls([...names, 'authors', 'author', 'hubs', '_event']);
    const items = [{ id: 'a', title: 'A' }];
    expect(feedOf(items, more)).to.deep.equal(feedOf(items, absent));
  });

  it('is left out of every list', () => {
    const list = [null, { name: 'A' }, undefined, null];
    const item = itemOf({
      authors: list,
      tags: [null, 'a'],
      attachments: [null, { url: 'https://a.example/a.pdf' }],
      _event: { location: list, organizer: list, offers: [null] },
    });
    expect(item.authors).to.deep.equal([{ name: 'A' }]);
    expect(item.tags).to.deep.equal(['a']);
    expect(item.attachments).to.have.length(1);
    expect(item._event?.location).to.have.length(1);
    expect(item._event?.organizer).to.have.length(1);
    expect(item._event).not.to.have.property('offers');
  });

  it('is an event’s or an image’s missing member', () => {
    const details = nulls(['endDate', 'timeZone', 'eventStatus', 'location']);
    const item = itemOf({
      _event: { startDate: '2027-03-08', ...details, organizer: null },
      _image: nulls(['alt', 'creditText', 'width', 'height']),
    });
    expect(item._event).to.deep.equal({ startDate: '2027-03-08' });
    expect(item).not.to.have.property('_image');
  });

  it('is no item, and takes none with it', () => {
    const items = [null, { id: 'a', title: 'A' }, 7, 'text', [], true];
    expect(feedOf(items).items).to.have.length(1);
  });

  for (const items of [null, undefined, 0, '', 'text', 7, {}, [], true]) {
    it(`is an empty feed where ${JSON.stringify(items)} are its items`, () => {
      expect(normaliseFeed({ items }, FEED_URL).items).to.deep.equal([]);
    });
  }

  for (const body of [null, undefined, 0, 'text', [], [null], true, {}]) {
    it(`is an empty feed where ${JSON.stringify(body)} is all there is`, () => {
      const feed = normaliseFeed(body, FEED_URL);
      expect(feed.items).to.deep.equal([]);
      expect(feed.url).to.equal(FEED_URL);
    });
  }
});
