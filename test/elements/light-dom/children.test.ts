import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';
import { loud, quiet } from '../../helpers/quiet.js';

describe('the embedder’s children, beside what is drawn', () => {
  beforeEach(quiet);
  afterEach(() => {
    leave();
    loud();
  });

  const html = (feed: string, more = '') =>
    `<event-list feed="${feed}"><a class="all" href="/alle">Alle</a>${more}`;
  const list = (items: unknown[], more?: string) =>
    visit(html(addressOf(jsonFeed(items)), more), { lightDom: true });

  /** Which of the own children are to be seen. */
  const seen = (element: Element) =>
    [...element.querySelectorAll(':scope > [class]')]
      .filter((child) => child.checkVisibility())
      .map(({ className }) => className);

  it('are hidden, and where they were', async () => {
    const { element } = await list(news(1));
    expect(seen(element)).to.deep.equal([]);
    expect(element.querySelector(':scope > .all') !== null).to.equal(true);
  });

  it('come back when the feed fails', async () => {
    const visitor = await visit(html('/feeds/x.json?status=500'), {
      lightDom: true,
    });
    await until(() => visitor.element.state === 'failed');
    expect(seen(visitor.element)).to.deep.equal(['all']);
  });

  it('stay below the list, as its footer', async () => {
    const footer = '<p class="foot" slot="footer">Mehr</p>';
    const { element } = await list(news(1), footer);
    expect(seen(element)).to.deep.equal(['foot']);
    expect(element.innerText).to.match(/Meldung 1[^]*Mehr/);
  });

  it('stand above it, as its heading', async () => {
    const { element } = await visit(
      `<event-list feed="${addressOf(jsonFeed(news(1)))}" label="Anders">
         <h2 class="head" slot="heading">Neues</h2></event-list>`,
      { lightDom: true },
    );
    expect(seen(element)).to.deep.equal(['head']);
    expect(element.innerText).to.match(/Neues[^]*Meldung 1/);
    expect(element.innerText).to.not.include('Anders');
  });

  it('speak of an empty feed, and of no other', async () => {
    const words = '<p class="none" slot="empty">Bald mehr.</p>';
    const { element } = await list([], words);
    expect(seen(element)).to.deep.equal(['none']);
    expect(element.innerText).to.not.include('Zurzeit');
    leave();
    expect(seen((await list(news(1), words)).element)).to.deep.equal([]);
  });
});
