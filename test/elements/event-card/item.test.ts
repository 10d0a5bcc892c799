import { expect } from 'chai';
import { addressOf, jsonFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

const base = 'https://www.landkreis.example';
const items = [
  { id: 'newest', title: 'Neueste', date_published: '2026-11-03' },
  { id: 'a', title: 'A', url: `${base}/blog/a/`, date_published: '2026-11-02' },
  {
    id: 'b',
    title: 'B',
    url: `${base}/blog?id=b`,
    date_modified: '2026-11-01',
  },
  { id: `${base}/c`, title: 'C' },
];
const feed = addressOf(jsonFeed(items));

/** What the page says of its own address, while a test runs. */
function canonical(href: string): void {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = href;
  document.head.append(link);
}

describe('the item of <event-card>', () => {
  const address = location.href;

  afterEach(() => {
    document.querySelector('link[rel=canonical]')?.remove();
    history.replaceState(null, '', address);
    leave();
  });

  const titles = async (attributes = '', more = feed) =>
    (await visit(`<event-card feed="${more}" ${attributes}>`)).titles;

  const found: readonly (readonly [string, string])[] = [
    ['a', 'A'],
    [`${base}/blog/a/`, 'A'],
    [`${base}/blog/a`, 'A'],
    ['http://landkreis.example/blog/a#kommentare', 'A'],
    [`${base}/blog/a/?utm_source=brief&amp;fbclid=7`, 'A'],
    [`${base}/blog/?id=b&amp;gclid=7`, 'B'],
    [`${base}/c/`, 'C'],
  ];
  for (const [item, title] of found) {
    it(`is ${title} for ${item}`, async () => {
      expect(await titles(`item="${item}"`)).to.deep.equal([title]);
    });
  }

  for (const item of ['A', `${base}/blog/`, `${base}/blog?id=c`, '/blog/a/']) {
    it(`is the newest where there is no ${item}`, async () => {
      expect(await titles(`item="${item}"`)).to.deep.equal(['Neueste']);
    });
  }

  it('is the page’s own by its canonical address', async () => {
    canonical('https://landkreis.example/blog/a?utm_campaign=x#oben');
    expect(await titles()).to.deep.equal(['A']);
    expect(await titles('item=""')).to.deep.equal(['A']);
  });

  it('is the page’s own by the address in the browser', async () => {
    const url = `${location.origin}/artikel/7/`;
    const own = addressOf(
      jsonFeed([items[0], { id: '7', title: 'Sieben', url }]),
    );
    history.replaceState(null, '', '/artikel/7?utm_source=brief#a');
    expect(await titles('', own)).to.deep.equal(['Sieben']);
  });

  it('is found by the canonical address before the browser’s', async () => {
    const url = `${location.origin}/artikel/7`;
    const both = [...items, { id: '7', title: 'Sieben', url }];
    history.replaceState(null, '', '/artikel/7');
    canonical(`${base}/blog/a`);
    expect(await titles('', addressOf(jsonFeed(both)))).to.deep.equal(['A']);
  });

  it('is the newest on a page that is none of them', async () => {
    expect(await titles()).to.deep.equal(['Neueste']);
    canonical(`${base}/impressum`);
    expect(await titles()).to.deep.equal(['Neueste']);
  });

  it('is asked for by the attribute, whatever the page is', async () => {
    canonical(`${base}/blog/a`);
    expect(await titles('item="b"')).to.deep.equal(['B']);
  });

  it('follows the attribute', async () => {
    const visitor = await visit(`<event-card feed="${feed}" item="a">`);
    visitor.element.setAttribute('item', 'b');
    await visitor.element.updateComplete;
    expect(visitor.titles).to.deep.equal(['B']);
    visitor.element.removeAttribute('item');
    await visitor.element.updateComplete;
    expect(visitor.titles).to.deep.equal(['Neueste']);
  });

  it('is missed by the other two, which show their children', async () => {
    for (const tag of ['article-nav', 'organizer-footer']) {
      const visitor = await visit(
        `<${tag} feed="${feed}" item="unknown"><a href="/news">Alle</a></${tag}>`,
      );
      expect(visitor.text, tag).to.equal('Alle');
      expect(visitor.element.state, tag).to.equal('empty');
    }
  });
});
