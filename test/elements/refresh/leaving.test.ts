import { expect } from 'chai';
import { MINUTE, pass } from '../../helpers/clock.js';
import { news } from '../../helpers/feeds.js';
import { inState, until, visit } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';
import { Ledger } from './ledger.js';
import { close, moment, open, planned } from './pages.js';
import { items, type Served } from './served.js';

describe('an element that has left the page', () => {
  let feed: Served;
  let ledger: Ledger;
  beforeEach(() => {
    feed = open(items(news(2)));
    ledger = new Ledger();
  });
  afterEach(() => {
    ledger.close();
    close(feed);
  });

  async function nothingRuns(): Promise<void> {
    // The ear hears of the last state meanwhile.
    await moment();
    const { timers, listeners } = ledger;
    expect({ timers, listeners }).to.deep.equal({ timers: 0, listeners: [] });
    const { length } = feed.signals;
    pass(60 * MINUTE);
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await moment();
    expect(feed.signals).to.have.length(length);
  }

  for (const tag of ['event-list', 'event-card']) {
    it(`<${tag}> has neither timers nor listeners`, async () => {
      const more = 'refresh-every="10" item="news-1"';
      const { element } = await planned(feed, more, tag);
      expect(ledger.timers).to.equal(1);
      expect(ledger.listeners).to.have.length(2);
      element.remove();
      await nothingRuns();
    });
  }

  it('waits for no further attempt after a failure', async () => {
    const { element } = await planned(feed);
    feed.now = { status: '503' };
    pass(10 * MINUTE);
    await inState(element, 'stale');
    element.remove();
    await nothingRuns();
  });

  /** An element in the middle of a reload that doesn't end. */
  async function reloading(): Promise<Visitor> {
    const visitor = await planned(feed);
    feed.now = { ...(items(news(2)) as object), stall: '' };
    pass(10 * MINUTE);
    await until(() => feed.signals.length === 2);
    await moment();
    return visitor;
  }

  it('ends the request that it was making', async () => {
    const { element } = await reloading();
    expect(feed.signals[1]!.aborted).to.be.false;
    element.remove();
    await moment();
    expect(feed.signals[1]!.aborted).to.be.true;
    expect(feed.signals).to.have.length(2);
    await nothingRuns();
  });

  it('ends the attempts to find out what has failed', async () => {
    feed.now = 'off';
    const visitor = await visit(
      `<event-list feed="${feed.address}" refresh-every="10">`,
    );
    visitor.element.remove();
    await nothingRuns();
  });

  it('begins nothing when it is set otherwise', async () => {
    const { element } = await planned(feed);
    element.remove();
    element.refreshEvery = 1;
    await element.updateComplete;
    await nothingRuns();
  });

  it('goes on when it is back', async () => {
    const visitor = await planned(feed);
    const { element } = visitor;
    const place = element.parentElement!;
    element.remove();
    await moment();
    feed.now = items(news(3));
    place.append(element);
    pass(10 * MINUTE);
    await until(() => visitor.titles.length === 3);
    expect(ledger.listeners).to.have.length(2);
    expect(await feed.requests).to.equal(2);
  });

  it('goes on when it is back, though it left in a reload', async () => {
    const visitor = await reloading();
    const { element } = visitor;
    const place = element.parentElement!;
    element.remove();
    await moment();
    feed.now = items(news(3));
    place.append(element);
    await until(() => ledger.timers > 0);
    pass(1);
    await until(() => visitor.titles.length === 3);
  });

  it('has nothing twice when it was only moved', async () => {
    const { element } = await planned(feed);
    document.body.append(element);
    await element.updateComplete;
    await moment();
    const { timers, listeners } = ledger;
    expect([timers, listeners.length]).to.deep.equal([1, 2]);
    element.remove();
    await nothingRuns();
  });
});
