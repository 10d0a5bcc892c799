import { expect } from 'chai';
import type { Item } from '../../src/model/item.js';
import { inSlices, SLICE } from '../../src/search/slices.js';
import { Search } from '../../src/search/search.js';
import { TextIndex } from '../../src/search/text-index.js';

const items: Item[] = Array.from({ length: 5000 }, (_, index) => ({
  id: `${index}`,
  title: `Meldung ${index}`,
  content_html: `<p>Text ${index}</p>`,
}));

describe('a search of 5,000 items', () => {
  let read: number;
  let search: Search;
  let index: TextIndex;

  beforeEach(() => {
    read = 0;
    index = new TextIndex((html) => {
      read++;
      return html;
    });
    search = new Search(index);
  });

  it('reads each of them once, however much is typed', async () => {
    await search.run(items, 'm');
    expect(read).to.equal(items.length);
    await search.run(items, 'me');
    await search.run(items, 'lesung');
    expect(read).to.equal(items.length);
  });

  it('reads nothing after they were read ahead', async () => {
    await index.prepare(items);
    expect(read).to.equal(items.length);
    expect((await search.run(items, 'meldung 4999'))?.size).to.equal(1);
    expect(read).to.equal(items.length);
  });

  it('looks only at what a shorter query has found', async () => {
    let looks = 0;
    const { textOf } = TextIndex.prototype;
    index.textOf = (item) => {
      looks++;
      return textOf.call(index, item);
    };
    const former = await search.run(items, 'meldung 499');
    looks = 0;
    await search.run(items, 'meldung 4999');
    expect(looks).to.equal(former?.size).and.below(50);
  });

  it('is called off by the next key, before it has read all', async () => {
    const first = search.run(items, 'm');
    const second = search.run(items, 'meldung 7');
    expect(await first).to.be.undefined;
    expect((await second)?.size).to.be.above(0);
    expect(read).to.equal(items.length);
  });

  it('lets the page answer between slices', async () => {
    let [done, most] = [0, 0];
    const { signal } = new AbortController();
    const pause = async () => {
      most = Math.max(most, done);
      done = 0;
      await Promise.resolve();
    };
    await inSlices(items, () => done++, signal, pause);
    expect(most).to.be.above(0).and.at.most(SLICE);
  });
});
