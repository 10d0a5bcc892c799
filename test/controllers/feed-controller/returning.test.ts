import { expect } from 'chai';
import { addressOf, answer, jsonFeed, news } from '../../helpers/feeds.js';
import { inState, leave, until, visit } from '../../helpers/page.js';
import {
  changing,
  unwatchRequests,
  watchRequests,
} from '../../helpers/requests.js';

const moment = () => new Promise((resolve) => setTimeout(resolve));

describe('an element that was taken out and comes back', () => {
  afterEach(() => {
    unwatchRequests();
    leave();
  });

  it('asks for nothing while it is away', async () => {
    const stalled = answer({ stall: '' });
    const { element } = await visit(`<event-list feed="${stalled}">`, {
      items: [{ id: 'a', title: 'A' }],
    });
    const parent = element.parentElement!;
    const requests = watchRequests();
    element.remove();
    await moment();
    element.items = undefined;
    element.feed = addressOf(jsonFeed(news(1)));
    await element.updateComplete;
    await moment();
    expect(requests).to.be.empty;
    parent.append(element);
    await inState(element, 'ready');
    expect(requests).to.have.length(1);
  });

  it('shows what it was given while it was away', async () => {
    const visitor = await visit('<event-list>', {
      items: [{ id: 'a', title: 'A' }],
    });
    const { element } = visitor;
    const parent = element.parentElement!;
    element.remove();
    await moment();
    element.items = [{ id: 'b', title: 'B' }];
    await element.updateComplete;
    parent.append(element);
    await element.updateComplete;
    expect(visitor.titles).to.deep.equal(['B']);
  });

  it('hears of a feed once when it is back', async () => {
    const feed = changing(jsonFeed(news(1)));
    const { element } = await visit(`<event-list feed="${feed.address}">`);
    const parent = element.parentElement!;
    for (const other of ['', feed.address]) {
      element.remove();
      await moment();
      element.feed = other;
      await element.updateComplete;
      parent.append(element);
      await element.updateComplete;
    }
    await moment();
    let heard = 0;
    element.addEventListener('aushang-load', () => heard++);
    await element.refresh();
    expect(heard).to.equal(1);
  });

  it('hears nothing of a failure from before it left', async () => {
    let answerProbe = (): void => undefined;
    const first: (() => Promise<Response>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      // The second request only asks whether the host is there.
      () =>
        new Promise((resolve) => {
          answerProbe = () => resolve(new Response());
        }),
    ];
    let asked = 0;
    window.fetch = () =>
      first[asked++]?.() ??
      Promise.resolve(new Response(JSON.stringify(jsonFeed(news(1)))));
    const element = document.createElement('event-list');
    element.feed = `/late/${crypto.randomUUID()}`;
    document.body.append(element);
    await until(() => asked === 2);
    element.remove();
    await moment();
    document.body.append(element);
    await inState(element, 'ready');
    answerProbe();
    await moment();
    element.remove();
    // Who comes now is told what is known of the feed.
    const later = await visit(`<event-list feed="${element.feed}">`);
    expect(later.element.state).to.equal('ready');
  });
});
