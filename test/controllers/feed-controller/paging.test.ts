import { expect } from 'chai';
import { jsonFeed, news, type RawFeed } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';
import { unwatchRequests } from '../../helpers/requests.js';

/** Lets pages be found under addresses of this host, and keeps who asked. */
function shelve(pages: Readonly<Record<string, RawFeed | number>>) {
  const asked: string[] = [];
  const folder = `${location.origin}/pages/${crypto.randomUUID()}`;
  const { fetch } = window;
  window.fetch = (input, init) => {
    const { url } = new Request(input);
    if (!url.startsWith(folder)) return fetch(input, init);
    const name = url.slice(folder.length + 1);
    asked.push(name);
    const page = pages[name] ?? 404;
    const status = typeof page === 'number' ? page : 200;
    const response = new Response(JSON.stringify(page), { status });
    // A response that a script has made has no address of its own.
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
  return { asked, first: `${folder}/1` };
}

const all = news(25);
const part = (from: number, to: number, next_url?: string) =>
  jsonFeed(all.slice(from, to), { next_url });

const three = { 1: part(0, 10, '2'), 2: part(10, 20, '3'), 3: part(20, 25) };

const moment = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a feed of several pages', () => {
  afterEach(() => {
    unwatchRequests();
    leave();
  });

  it('is read on only when more is wanted', async () => {
    const { asked, first } = shelve(three);
    const visitor = await visit(`<event-list feed="${first}" limit="5">`);
    await moment();
    expect(asked).to.deep.equal(['1']);
    visitor.button('5 weitere anzeigen').click();
    // All that is there is shown now; whether there is more, the next one says.
    await until(() => asked.length === 2);
    await moment();
    expect(asked).to.deep.equal(['1', '2']);
    expect(visitor.titles).to.have.length(10);
  });

  it('is read to the end when all of it is wanted', async () => {
    const { asked, first } = shelve(three);
    const visitor = await visit(`<event-list feed="${first}" limit="100">`);
    expect(visitor.titles).to.have.length(25);
    expect(asked).to.deep.equal(['1', '2', '3']);
  });

  it('is read on for the oldest, which is on the last', async () => {
    const { first } = shelve(three);
    const visitor = await visit(
      `<event-list feed="${first}" limit="1" sort="oldest">`,
    );
    expect(visitor.titles).to.deep.equal(['Meldung 25']);
  });

  it('is read on until a filter has found enough', async () => {
    const tagged = [...all.slice(0, 12)].map((item, index) => ({
      ...item,
      tags: index === 11 ? ['Kunst'] : ['Sport'],
    }));
    const { asked, first } = shelve({
      1: jsonFeed(tagged.slice(0, 6), { next_url: '2' }),
      2: jsonFeed(tagged.slice(6), { next_url: '3' }),
      3: jsonFeed([]),
    });
    const visitor = await visit(`<event-list feed="${first}" tags="Kunst">`);
    expect(visitor.titles).to.deep.equal(['Meldung 12']);
    expect(asked).to.deep.equal(['1', '2', '3']);
  });

  it('has the item that a card asks for, wherever it is', async () => {
    const { asked, first } = shelve(three);
    const card = await visit(`<event-card feed="${first}" item="news-12">`);
    expect(card.titles).to.deep.equal(['Meldung 12']);
    await moment();
    expect(asked).to.deep.equal(['1', '2']);
  });

  it('is not read on by a card that wants the newest', async () => {
    const { asked, first } = shelve(three);
    const card = await visit(`<event-card feed="${first}">`);
    await moment();
    expect(card.titles).to.deep.equal(['Meldung 1']);
    expect(asked).to.deep.equal(['1']);
  });

  it('has the neighbours of the article on its last line', async () => {
    const { first } = shelve(three);
    const nav = await visit(`<article-nav feed="${first}" item="news-10">`);
    await until(() => nav.links.length === 2);
    expect(nav.links[0]).to.contain('Meldung 11');
    expect(nav.links[1]).to.contain('Meldung 9');
  });

  const loops = { itself: '2', 'the first': '1' };
  for (const [name, next] of Object.entries(loops)) {
    it(`ends where a page leads back to ${name}`, async () => {
      const pages = { 1: part(0, 2, '2'), 2: part(2, 4, next) };
      const { asked, first } = shelve(pages);
      const visitor = await visit(`<event-list feed="${first}">`);
      await moment();
      expect(visitor.titles).to.have.length(4);
      expect(asked).to.deep.equal(['1', '2']);
    });
  }

  it('ends after twenty', async () => {
    const endless = Array.from({ length: 30 }, (_, page) => [
      page + 1,
      part(0, 1, `${page + 2}`),
    ]);
    const { asked, first } = shelve(
      Object.fromEntries(endless) as Record<string, RawFeed>,
    );
    const visitor = await visit(`<event-list feed="${first}">`);
    await moment();
    expect(visitor.titles).to.have.length(1);
    expect(asked).to.have.length(20);
  });

  it('never leads to another host', async () => {
    const { asked, first } = shelve({
      1: part(0, 2, 'https://other.example/2'),
    });
    const visitor = await visit(`<event-list feed="${first}">`);
    await moment();
    expect(visitor.titles).to.have.length(2);
    expect(asked).to.deep.equal(['1']);
  });

  it('keeps what it has when the next one fails, and stops', async () => {
    const { asked, first } = shelve({ 1: part(0, 2, '2'), 2: 500 });
    const visitor = await visit(`<event-list feed="${first}">`);
    await moment();
    expect(visitor.titles).to.have.length(2);
    expect(visitor.element.state).to.equal('stale');
    expect(asked).to.deep.equal(['1', '2']);
  });

  it('is reloaded as far as it was read', async () => {
    const { asked, first } = shelve(three);
    const visitor = await visit(`<event-list feed="${first}" limit="12">`);
    expect(asked).to.deep.equal(['1', '2']);
    await visitor.element.refresh();
    expect(asked).to.deep.equal(['1', '2', '1', '2']);
    expect(visitor.titles).to.have.length(12);
  });

  it('is read once by all who show it', async () => {
    const { asked, first } = shelve(three);
    const html = `<event-list feed="${first}" limit="100">`;
    await Promise.all([visit(html), visit(html), visit(html)]);
    expect(asked).to.deep.equal(['1', '2', '3']);
  });
});
