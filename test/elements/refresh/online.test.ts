import { expect } from 'chai';
import { MINUTE, pass, waits } from '../../helpers/clock.js';
import { news } from '../../helpers/feeds.js';
import { inState, until, visit } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';
import { hide, show } from './hidden.js';
import { close, moment, open, planned } from './pages.js';
import { items, type Served } from './served.js';

const SECOND = 1_000;

describe('when the network is back', () => {
  let feed: Served;
  beforeEach(() => (feed = open(items(news(1)))));
  afterEach(() => {
    show();
    close(feed);
  });

  /** An element whose reloads have failed for an hour. */
  async function offline(): Promise<Visitor> {
    const visitor = await planned(feed);
    feed.now = 'off';
    for (let count = 1; count <= 8; count++) {
      pass(10 * MINUTE);
      await inState(visitor.element, 'stale');
      await until(() => waits().length > 0);
    }
    return visitor;
  }

  async function recovers({ element, titles }: Visitor): Promise<void> {
    expect(titles).to.have.length(1);
    pass(SECOND);
    await inState(element, 'ready');
  }

  it('the newest copy is there within a second', async () => {
    const visitor = await offline();
    feed.now = items(news(2));
    dispatchEvent(new Event('online'));
    await recovers(visitor);
    expect(visitor.titles).to.have.length(2);
    expect(await feed.requests).to.equal(2);
  });

  it('it is, too, where nothing is reloaded otherwise', async () => {
    feed.now = 'off';
    const visitor = await visit(`<event-list feed="${feed.address}">`);
    await until(() => visitor.all('[part=retry]').length > 0);
    feed.now = items(news(2));
    dispatchEvent(new Event('online'));
    pass(SECOND);
    await inState(visitor.element, 'ready');
  });

  it('it is, too, for a page that is seen again in that second', async () => {
    const visitor = await offline();
    feed.now = items(news(2));
    hide();
    dispatchEvent(new Event('online'));
    show();
    await recovers(visitor);
  });

  it('it is, too, when an attempt was just being made', async () => {
    const visitor = await offline();
    // Answers late, and with a failure.
    feed.now = { status: '404', delay: '100' };
    const { length } = feed.signals;
    pass(10 * MINUTE);
    await until(() => feed.signals.length > length);
    dispatchEvent(new Event('online'));
    feed.now = items(news(2));
    await moment();
    await moment();
    await recovers(visitor);
  });

  it('nothing is loaded that didn’t fail', async () => {
    await planned(feed);
    dispatchEvent(new Event('online'));
    pass(SECOND);
    await moment();
    expect(await feed.requests).to.equal(1);
  });
});
