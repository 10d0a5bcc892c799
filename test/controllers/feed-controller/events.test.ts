import { expect } from 'chai';
import {
  AushangErrorEvent,
  AushangLoadEvent,
  FeedError,
} from '../../../src/index.js';
import { addressOf, answer, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';
import { changing, unwatchRequests } from '../../helpers/requests.js';

/** Every event of the library that comes as far as the page's body. */
let heard: (AushangLoadEvent | AushangErrorEvent)[] = [];
const listener = (event: AushangLoadEvent | AushangErrorEvent) =>
  heard.push(event);
const types = () => heard.map(({ type }) => type);

const moment = () => new Promise((resolve) => setTimeout(resolve));

describe('the events of a feed', () => {
  beforeEach(() => {
    heard = [];
    document.body.addEventListener('aushang-load', listener);
    document.body.addEventListener('aushang-error', listener);
  });
  afterEach(() => {
    document.body.removeEventListener('aushang-load', listener);
    document.body.removeEventListener('aushang-error', listener);
    unwatchRequests();
    leave();
  });

  it('say that it has arrived, with its items', async () => {
    const feed = addressOf(jsonFeed(news(2)));
    const { element } = await visit(`<event-list feed="${feed}">`);
    await until(() => heard.length > 0);
    const [event] = heard as [AushangLoadEvent];
    expect(event).to.be.instanceOf(AushangLoadEvent);
    expect(event).to.include({ bubbles: true, composed: true, feed });
    expect(event.cancelable).to.be.false;
    expect(event.target).to.equal(element);
    expect(event.items.map(({ title }) => title)).to.deep.equal([
      'Meldung 1',
      'Meldung 2',
    ]);
    expect(event.detail).to.deep.equal({ items: event.items, feed });
  });

  it('say why it hasn’t', async () => {
    const feed = answer({ status: '404' });
    await visit(`<event-list feed="${feed}">`);
    await until(() => heard.length > 0);
    const [event] = heard as [AushangErrorEvent];
    expect(event).to.be.instanceOf(AushangErrorEvent);
    expect(event).to.include({ bubbles: true, composed: true, feed });
    expect(event.error).to.be.instanceOf(FeedError);
    expect(event.error).to.include({ reason: 'not-found', feed });
    expect(event.detail).to.deep.equal({ error: event.error, feed });
  });

  it('come when what they tell of can be seen', async () => {
    const feed = addressOf(jsonFeed(news(2)));
    let seen: number | undefined;
    document.body.addEventListener(
      'aushang-load',
      ({ target }) => {
        const { renderRoot } = target as unknown as { renderRoot: ShadowRoot };
        seen = renderRoot.querySelectorAll('article').length;
      },
      { once: true },
    );
    await visit(`<event-list feed="${feed}">`);
    await until(() => seen !== undefined);
    expect(seen).to.equal(2);
  });

  it('leave the shadow root of another component', async () => {
    const feed = addressOf(jsonFeed(news(1)));
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    const element = document.createElement('event-list');
    element.setAttribute('feed', feed);
    host.shadowRoot!.append(element);
    document.body.append(host);
    await until(() => heard.length > 0);
    expect(heard[0]!.target).to.equal(host);
    host.remove();
  });

  it('come once for each arrival and each element', async () => {
    const feed = changing(jsonFeed(news(1)));
    const html = `<event-list feed="${feed.address}">`;
    const { element } = await visit(html);
    await visit(html);
    await until(() => heard.length === 2);
    await element.refresh();
    await until(() => heard.length === 4);
    feed.content = 500;
    await element.refresh();
    await until(() => heard.length === 6);
    await moment();
    expect(types()).to.deep.equal([
      ...Array<string>(4).fill('aushang-load'),
      ...Array<string>(2).fill('aushang-error'),
    ]);
  });

  it('don’t come again when the element moves', async () => {
    const feed = addressOf(jsonFeed(news(1)));
    const { element } = await visit(`<event-list feed="${feed}">`);
    await until(() => heard.length === 1);
    element.parentElement!.prepend(element);
    await element.updateComplete;
    await moment();
    expect(heard).to.have.length(1);
  });

  it('come for each of several feeds', async () => {
    const good = addressOf(jsonFeed(news(1)));
    const bad = answer({ status: '500' });
    await visit(`<event-list feed="${good} ${bad} ${good}">`);
    await until(() => heard.length === 2);
    await moment();
    expect(types().sort()).to.deep.equal(['aushang-error', 'aushang-load']);
    for (const { type, feed } of heard) {
      expect(feed).to.equal(type === 'aushang-load' ? good : bad);
    }
  });

  it('don’t come for items that a page gives itself', async () => {
    await visit('<event-list>', { items: [{ id: 'a', title: 'A' }] });
    await moment();
    expect(heard).to.be.empty;
  });
});
