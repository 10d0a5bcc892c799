import { expect } from 'chai';
import { readPages } from '../../src/feed/pages.js';
import type { Feed } from '../../src/model/feed.js';

const address = (page: number) => `https://a.example/${page}.json`;

/** A page that holds one item, and names the page after it. */
const page = (number: number, next?: string, ids = [`${number}`]): Feed => ({
  url: address(number),
  pages: [address(number)],
  items: ids.map((id) => ({ id })),
  problems: [],
  ...(next && { next_url: next }),
});

/** Reads out of these pages and keeps what was asked for. */
function library(pages: Record<string, Feed>) {
  const asked: string[] = [];
  const read = (wanted: string): Promise<Feed> => {
    asked.push(wanted);
    const found = pages[wanted];
    return found ? Promise.resolve(found) : Promise.reject(new Error(wanted));
  };
  return { asked, read };
}

describe('the pages of a feed', () => {
  const first = page(1, address(2));
  const pages = {
    [address(2)]: page(2, address(3)),
    [address(3)]: page(3),
  };

  it('are read as far as they are wanted', async () => {
    const { asked, read } = library(pages);
    const feed = await readPages(first, 2, read);
    expect(asked).to.deep.equal([address(2)]);
    expect(feed.items).to.deep.equal([{ id: '1' }, { id: '2' }]);
    expect(feed.next_url).to.equal(address(3));
    expect(feed.pages).to.deep.equal([address(1), address(2)]);
  });

  it('end', async () => {
    const { asked, read } = library(pages);
    const feed = await readPages(first, 99, read);
    expect(asked).to.deep.equal([address(2), address(3)]);
    expect(feed.items).to.have.length(3);
    expect(feed).not.to.have.property('next_url');
  });

  it('are not read when there are enough', async () => {
    const { asked, read } = library(pages);
    expect(await readPages(first, 1, read)).to.equal(first);
    expect(asked).to.be.empty;
  });

  it('keep the title and the address of the first', async () => {
    const { read } = library(pages);
    const feed = await readPages({ ...first, title: 'A' }, 3, read);
    expect(feed).to.include({ title: 'A', url: address(1) });
  });

  it('have an item once that stands on two', async () => {
    const { read } = library({ [address(2)]: page(2, undefined, ['1', '2']) });
    const feed = await readPages(first, 2, read);
    expect(feed.items).to.deep.equal([{ id: '1' }, { id: '2' }]);
  });

  it('gather what was left out', async () => {
    const bad = { index: 7, what: 'no-id' } as const;
    const { read } = library({ [address(2)]: { ...page(2), problems: [bad] } });
    const feed = await readPages({ ...first, problems: [bad] }, 2, read);
    expect(feed.problems).to.deep.equal([bad, bad]);
  });

  const loops: Record<string, Feed> = {
    itself: page(2, address(2)),
    'the first': page(2, address(1)),
  };
  for (const [name, second] of Object.entries(loops)) {
    it(`end where a page names ${name} as the next`, async () => {
      const { asked, read } = library({ [address(2)]: second });
      const feed = await readPages(first, 99, read);
      expect(asked).to.deep.equal([address(2)]);
      expect(feed).not.to.have.property('next_url');
    });
  }

  it('end after twenty, however many the feed makes up', async () => {
    let made = 1;
    const read = () => Promise.resolve(page(++made, address(made + 1)));
    const feed = await readPages(first, 99, read);
    expect(feed.pages).to.have.length(20);
    expect(feed).not.to.have.property('next_url');
  });

  it('are none when one of them fails', async () => {
    const { read } = library({});
    const failed: unknown = await readPages(first, 2, read).catch(String);
    expect(failed).to.equal(`Error: ${address(2)}`);
  });
});
