import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../helpers/feeds.js';
import { leave, until, visit } from '../helpers/page.js';
import { callsOf, type Count } from './counting.js';

describe('fifty elements with one feed', () => {
  let counts: Count[] = [];
  afterEach(() => {
    for (const count of counts) count.end();
    leave();
  });

  it('cost one request and one parse', async () => {
    const feed = addressOf(jsonFeed(news(10)));
    counts = [callsOf(window, 'fetch'), callsOf(JSON, 'parse')];
    const lists = `<event-list feed="${feed}"></event-list>`.repeat(50);
    await visit(lists);
    const elements = [...document.querySelectorAll('event-list')];
    await until(() => elements.every(({ state }) => state === 'ready'));
    expect(counts.map(({ calls }) => calls)).to.deep.equal([1, 1]);
  });
});
