import { expect } from 'chai';
import { merge } from '../../src/feed/merge.js';
import type { Item } from '../../src/model/item.js';

const ids = (...lists: Item[][]) => merge(lists).map(({ id }) => id);

describe('several feeds as one', () => {
  it('are one after the other', () => {
    expect(ids([{ id: 'a' }, { id: 'b' }], [], [{ id: 'c' }])).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });

  it('have an item once that two carry under the same id', () => {
    const first = { id: 'a', title: 'First' };
    const second = { id: 'a', title: 'Second' };
    expect(merge([[first], [second]])).to.deep.equal([first]);
  });

  it('have an item once that two carry at the same address', () => {
    const url = 'https://a.example/a';
    expect(ids([{ id: 'a', url }], [{ id: 'b', url }])).to.deep.equal(['a']);
    // Either feed may use the address as the id.
    expect(ids([{ id: url }], [{ id: 'b', url }])).to.deep.equal([url]);
    expect(ids([{ id: 'a', url }], [{ id: url }])).to.deep.equal(['a']);
  });

  it('keep the dates of a series that share a page', () => {
    const url = 'https://a.example/reihe';
    const series = [
      { id: `${url}#1`, url },
      { id: `${url}#2`, url },
    ];
    const all = [`${url}#1`, `${url}#2`];
    expect(ids(series)).to.deep.equal(all);
    expect(ids(series, [{ id: 'other' }])).to.deep.equal([...all, 'other']);
    expect(ids([{ id: 'other' }], series)).to.deep.equal(['other', ...all]);
    expect(ids(series, series)).to.deep.equal(all);
  });

  it('may be none', () => {
    expect(ids()).to.deep.equal([]);
    expect(ids([], [])).to.deep.equal([]);
  });
});
