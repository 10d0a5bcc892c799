import { expect } from 'chai';
import { AushangOpenEvent } from '../../src/page/events.js';
import { addressOf, jsonFeed, news } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';

const ITEM = 'item="news-2"';

describe('following a title', () => {
  const feed = () => addressOf(jsonFeed(news(3)));
  let opened: AushangOpenEvent[] = [];
  let cancel = false;
  let followed = false;

  const onOpen = (event: AushangOpenEvent): void => {
    opened.push(event);
    if (cancel) event.preventDefault();
  };
  // The tests' own page must stay.
  const stay = (event: Event): void => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };

  beforeEach(() => {
    opened = [];
    cancel = followed = false;
    document.addEventListener('aushang-open', onOpen);
    document.addEventListener('click', stay);
  });
  afterEach(() => {
    document.removeEventListener('aushang-open', onOpen);
    document.removeEventListener('click', stay);
    leave();
  });

  for (const [tag, name] of [
    ['event-list', 'Meldung 2'],
    ['event-card', 'Meldung 2'],
    ['article-nav', 'Vorheriger Artikel Meldung 3'],
  ] as const) {
    it(`in <${tag}> tells the page of it, and leads there`, async () => {
      const visitor = await visit(`<${tag} feed="${feed()}" ${ITEM}>`);
      visitor.link(name).click();
      expect(opened).to.have.length(1);
      expect(opened[0]).to.be.instanceOf(AushangOpenEvent);
      expect(opened[0]!.target).to.equal(visitor.element);
      expect(name).to.include(opened[0]!.item.title);
      expect(opened[0]!.detail.item).to.equal(opened[0]!.item);
      expect(followed).to.be.true;
    });

    it(`in <${tag}> leads nowhere, if the page opens it itself`, async () => {
      const visitor = await visit(`<${tag} feed="${feed()}" ${ITEM}>`);
      cancel = true;
      visitor.link(name).click();
      expect(opened).to.have.length(1);
      expect(followed).to.be.false;
    });
  }

  it('can be told through shadow roots around the element', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const root = outer.attachShadow({ mode: 'open' });
    const visitor = await visit(`<event-list feed="${feed()}">`);
    root.append(visitor.element);
    await visitor.element.updateComplete;
    visitor.link('Meldung 1').click();
    outer.remove();
    expect(opened.map(({ item }) => item.id)).to.deep.equal(['news-1']);
  });

  it('says that it opens a new tab', async () => {
    const visitor = await visit(
      `<event-list feed="${feed()}" target="_blank">`,
    );
    const link = visitor.link('Meldung 1 (öffnet in neuem Tab)');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.include('noopener');
  });

  it('says it in the page’s language, whatever the title’s', async () => {
    const items = [{ id: '1', url: '/x', title: 'مرحبا', language: 'ar' }];
    const visitor = await visit(`<event-list lang="en" target="_blank">`, {
      items,
    });
    const link = visitor.link('مرحبا (opens in a new tab)');
    const [words] = link.querySelectorAll('[lang]');
    expect(link.lang).to.equal('ar');
    expect(words!.getAttribute('lang')).to.equal('en');
  });

  it('opens in the same tab, if the page says nothing', async () => {
    const visitor = await visit(`<event-list feed="${feed()}">`);
    expect(visitor.link('Meldung 1').target).to.equal('');
    expect(visitor.text).not.to.include('Tab');
  });
});
