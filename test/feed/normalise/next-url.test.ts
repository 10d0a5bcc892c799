import { expect } from 'chai';
import { FEED_URL, feedOf } from '../../helpers/normalised.js';

describe('the next page of a feed', () => {
  const nextOf = (next_url: unknown) => feedOf([], { next_url }).next_url;

  it('is on the host that the feed came from', () => {
    const next = 'https://feeds.landkreis.example/aushang/feed.json?page=2';
    expect(nextOf(next)).to.equal(next);
    expect(nextOf('?page=2')).to.equal(next);
    expect(nextOf('/aushang/feed.json?page=2')).to.equal(next);
    expect(nextOf('//feeds.landkreis.example/2')).to.equal(
      'https://feeds.landkreis.example/2',
    );
  });

  const refused = [
    FEED_URL,
    'feed.json',
    'https://www.landkreis.example/feed.json?page=2',
    'http://feeds.landkreis.example/2',
    'https://feeds.landkreis.example:8443/2',
    'https://feeds.landkreis.example.evil.example/2',
    'https://feeds.landkreis.example@evil.example/2',
    'javascript:alert(1)',
    'data:application/json,{}',
    '',
    null,
    true,
    {},
    [],
    ['?page=2'],
  ];
  for (const next of refused) {
    it(`is never ${JSON.stringify(next)}`, () => {
      expect(feedOf([], { next_url: next })).not.to.have.property('next_url');
    });
  }
});
