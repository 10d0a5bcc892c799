import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHANGED_TITLE, makeFeed } from '../../bench/feed.mjs';

describe("The bench's feed", () => {
  it('is the same for everyone', () => {
    assert.deepEqual(makeFeed(50), makeFeed(50));
  });

  it('has news and events, each with 40 words and an id of its own', () => {
    const { items } = makeFeed(100);
    assert.equal(items.filter(({ _event }) => _event).length, 50);
    assert.equal(new Set(items.map(({ id }) => id)).size, 100);
    for (const { summary } of items) {
      assert.equal(summary.split(' ').length, 40);
    }
  });

  it('begins with the newest', () => {
    const dates = makeFeed(100).items.map((item) => item.date_published);
    assert.deepEqual(dates, dates.toSorted().reverse());
  });

  it('can have one item whose title is another', () => {
    const before = makeFeed(10).items;
    const changed = makeFeed(10, 5).items.filter(
      ({ title }, at) => title !== before[at].title,
    );
    assert.deepEqual(
      changed.map(({ id, title }) => [id, title]),
      [['n5', CHANGED_TITLE]],
    );
  });
});
