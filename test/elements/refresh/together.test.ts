import { expect } from 'chai';
import { MINUTE, pass, waits } from '../../helpers/clock.js';
import { news } from '../../helpers/feeds.js';
import { until } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';
import { close, moment, open, planned } from './pages.js';
import { items, type Served } from './served.js';

const TAGS = ['event-list', 'event-card', 'article-nav', 'event-list'];

describe('several elements that show one feed', () => {
  let feed: Served;
  beforeEach(() => (feed = open(items(news(3)))));
  afterEach(() => close(feed));

  /** Each comes some seconds after the one before. */
  async function all(): Promise<Visitor[]> {
    const visitors = [];
    for (const tag of TAGS) {
      const more = 'refresh-every="10" item="news-2"';
      visitors.push(await planned(feed, more, tag));
      pass(7_000);
    }
    return visitors;
  }

  const inState = (visitors: Visitor[], state: string) =>
    until(() => visitors.every(({ element }) => element.state === state));

  it('reload it with one request', async () => {
    const [list, card] = await all();
    const corrected = news(3).map((item) => ({
      ...item,
      title: `${item.title}, berichtigt`,
    }));
    feed.now = items(corrected);
    pass(10 * MINUTE);
    await until(() => list!.titles[0] === 'Meldung 1, berichtigt');
    expect(card!.titles).to.deep.equal(['Meldung 2, berichtigt']);
    await moment();
    expect(await feed.requests).to.equal(2);
  });

  it('try again together, at most four times', async () => {
    let chance = 0;
    Math.random = () => (chance += 0.37) % 1;
    const visitors = await all();
    feed.now = { status: '503' };
    pass(10 * MINUTE);
    await inState(visitors, 'stale');
    for (let attempt = 1; attempt <= 8; attempt++) {
      // Little by little: one that tried alone would be alone.
      for (let second = 0; second < 8; second++) pass(1_000);
      await moment();
    }
    expect(await feed.requests).to.equal(6);
    expect(new Set(waits()).size).to.equal(1);
  });

  it('come back with one request when the network is back', async () => {
    let chance = 0;
    Math.random = () => (chance += 0.37) % 1;
    const visitors = await all();
    feed.now = 'off';
    pass(10 * MINUTE);
    await inState(visitors, 'stale');
    feed.now = items(news(3));
    dispatchEvent(new Event('online'));
    for (let part = 0; part < 4; part++) {
      pass(250);
      await moment();
    }
    await inState(visitors, 'ready');
    expect(await feed.requests).to.equal(2);
  });

  it('reload it as often as the one that wants it most', async () => {
    await planned(feed, 'refresh-every="10"');
    await planned(feed, 'refresh-every="5"');
    for (let minutes = 0; minutes < 20; minutes += 5) {
      pass(5 * MINUTE);
      await moment();
    }
    expect(await feed.requests).to.equal(5);
  });
});
