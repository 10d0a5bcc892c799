import { expect } from 'chai';
import { inOrder, type Sort } from '../../src/feed/order.js';
import type { Item } from '../../src/model/item.js';

const ids = (items: readonly Item[], sort: Sort, zone?: string) =>
  inOrder(items, sort, zone).map(({ id }) => id);

const published = (id: string, date_published: string): Item => ({
  id,
  date_published,
});

describe('newest', () => {
  it('is by publication, else by change, else by start', () => {
    const items: Item[] = [
      { id: 'start', _event: { startDate: '2026-03-03' } },
      published('published', '2026-03-04'),
      { id: 'modified', date_modified: '2026-03-05' },
      {
        id: 'all',
        date_published: '2026-03-02',
        date_modified: '2026-03-09',
        _event: { startDate: '2027-01-01' },
      },
    ];
    expect(ids(items, 'newest')).to.deep.equal([
      'modified',
      'published',
      'start',
      'all',
    ]);
  });

  it('has what has no date at the end', () => {
    const items = [{ id: 'a' }, published('b', '2026-01-01'), { id: 'c' }];
    expect(ids(items, 'newest')).to.deep.equal(['b', 'a', 'c']);
    expect(ids(items, 'oldest')).to.deep.equal(['b', 'a', 'c']);
  });

  it('compares instants, whatever their offsets', () => {
    const items = [
      published('noon in Berlin', '2026-03-04T12:00:00+01:00'),
      published('before', '2026-03-04T10:59:59Z'),
      published('after', '2026-03-04T06:00:01-05:00'),
    ];
    expect(ids(items, 'newest')).to.deep.equal([
      'after',
      'noon in Berlin',
      'before',
    ]);
  });

  it('reads a clock without an offset in the zone of the feed', () => {
    const items: Item[] = [
      published('11:30 in Berlin', '2026-03-04T10:30:00Z'),
      {
        ...published('noon in New York', '2026-03-04T12:00:00'),
        _feed: { url: 'https://a.example/', timeZone: 'America/New_York' },
      },
      published('noon at home', '2026-03-04T12:00:00'),
    ];
    expect(ids(items, 'newest')).to.deep.equal([
      'noon in New York',
      'noon at home',
      '11:30 in Berlin',
    ]);
  });
});

describe('oldest', () => {
  it('is the other way round', () => {
    const items = [
      published('b', '2026-03-02'),
      published('c', '2026-03-03'),
      published('a', '2026-03-01'),
    ];
    expect(ids(items, 'oldest')).to.deep.equal(['a', 'b', 'c']);
    expect(ids(items, 'newest')).to.deep.equal(['c', 'b', 'a']);
  });
});

describe('soonest', () => {
  it('is by start, what has none at the end as the feed has it', () => {
    const items: Item[] = [
      published('news', '2026-03-01'),
      { id: 'evening', _event: { startDate: '2026-03-03T19:00:00+01:00' } },
      { id: 'odd', _event: {} },
      { id: 'day', _event: { startDate: '2026-03-03' } },
      { id: 'early', _event: { startDate: '2025-01-01' } },
    ];
    expect(ids(items, 'soonest')).to.deep.equal([
      'early',
      'day',
      'evening',
      'news',
      'odd',
    ]);
  });
});

describe('every order', () => {
  it('leaves equal items as the feed has them, and the list alone', () => {
    const items = ['c', 'a', 'b'].map((id) => published(id, '2026-03-01'));
    const before = [...items];
    for (const sort of ['newest', 'oldest', 'soonest'] as const) {
      expect(ids(items, sort)).to.deep.equal(['c', 'a', 'b']);
    }
    expect(items).to.deep.equal(before);
  });
});
