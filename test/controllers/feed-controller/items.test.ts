import { expect } from 'chai';
import type { AushangLoadEvent } from '../../../src/page/events.js';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { goodFeed } from '../../helpers/good-feed.js';
import { leave, until, visit } from '../../helpers/page.js';
import { unwatchRequests, watchRequests } from '../../helpers/requests.js';

describe('the property items', () => {
  afterEach(() => {
    unwatchRequests();
    leave();
  });

  const [a, b] = ['A', 'B'].map((id) => ({ id, title: id }));

  it('beats the feed, which is not even asked for', async () => {
    const requests = watchRequests();
    const feed = addressOf(jsonFeed(news(2)));
    const { titles, element } = await visit(`<event-list feed="${feed}">`, {
      items: [a],
    });
    expect(titles).to.deep.equal(['A']);
    expect(element.state).to.equal('ready');
    expect(requests).to.be.empty;
  });

  it('may follow, replace each other, and give way to the feed', async () => {
    const feed = addressOf(jsonFeed(news(2)));
    const visitor = await visit(`<event-list feed="${feed}">`);
    const { element } = visitor;
    for (const items of [[a], [b, a], [b]]) {
      element.items = items;
      await element.updateComplete;
      expect(visitor.titles).to.deep.equal(items.map((item) => item!.title));
    }
    element.items = undefined;
    await until(() => visitor.titles.length === 2);
    expect(visitor.titles).to.deep.equal(['Meldung 1', 'Meldung 2']);
  });

  it('is empty where it is an empty list', async () => {
    const { element } = await visit('<event-list>', { items: [] });
    expect(element.state).to.equal('empty');
  });

  it('is as rough as a feed may be', async () => {
    const items = [null, { id: 7, title: 'A &amp; B' }, { title: 'no id' }];
    const { titles } = await visit('<event-list>', { items });
    expect(titles).to.deep.equal(['A & B']);
  });

  it('has addresses that start at the page', async () => {
    const items = [{ id: 'a', title: 'A', url: '/artikel/a?b#c' }];
    const visitor = await visit('<event-list>', { items });
    expect(visitor.link('A').href).to.equal(`${location.origin}/artikel/a?b#c`);
  });

  it('takes what an aushang-load event gave out', async () => {
    const feed = addressOf(goodFeed({ next_url: undefined }));
    const heard = new Promise<AushangLoadEvent>((resolve) =>
      document.body.addEventListener('aushang-load', resolve, { once: true }),
    );
    const from = await visit(`<event-list feed="${feed}">`);
    const { items } = await heard;
    const to = await visit('<event-list>', { items });
    expect(to.titles).to.deep.equal(from.titles);
    expect(to.text).to.equal(from.text);
    expect(to.links).to.deep.equal(from.links);
    const card = await visit('<event-card item="nachbar">', { items });
    expect(card.titles).to.deep.equal(['Der gute Nachbar']);
  });
});

describe('rubbish in the property items', () => {
  afterEach(leave);

  const rubbish: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['nothing', undefined],
    ['no', false],
    ['yes', true],
    ['zero', 0],
    ['a number', 42],
    ['no number', NaN],
    ['no text', ''],
    ['text', 'text'],
    ['an object', {}],
    ['a whole feed', jsonFeed(news(2))],
    ['holes', Array(3)],
    ['nulls', [null, undefined, NaN]],
    ['lists', [[], [[]]]],
    ['functions', [() => 7, class {}]],
    ['symbols', [Symbol('a'), { id: Symbol('b'), title: Symbol('c') }]],
    ['big numbers', [{ id: 7n, title: 8n }]],
    ['nothing’s children', [Object.create(null)]],
    ['a set', new Set([1])],
    ['a promise', Promise.resolve([])],
  ];
  for (const [name, odd] of rubbish) {
    it(`is an empty list: ${name}`, async () => {
      const items = odd as unknown[];
      const { element } = await visit('<event-list>', { items });
      expect(element.state).to.equal('empty');
      await element.updateComplete;
    });
  }

  it('may be repaired', async () => {
    for (const [, odd] of rubbish) {
      const items = odd as unknown[];
      const visitor = await visit('<event-list>', { items });
      visitor.element.items = [{ id: 'a', title: 'A' }];
      await visitor.element.updateComplete;
      expect(visitor.titles).to.deep.equal(['A']);
    }
  });

  it('leaves the good ones', async () => {
    const items: unknown[] = [, { id: 'a', title: 'A' }, , 7];
    const { titles } = await visit('<event-list>', { items });
    expect(titles).to.deep.equal(['A']);
  });
});
