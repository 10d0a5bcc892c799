import { expect } from 'chai';
import { MINUTE, pass, waits } from '../../helpers/clock.js';
import { news } from '../../helpers/feeds.js';
import { inState, until, visit } from '../../helpers/page.js';
import { hide, show } from './hidden.js';
import { close, moment, open, planned } from './pages.js';
import { items, type Served } from './served.js';

describe('a page that nobody sees', () => {
  let feed: Served;
  beforeEach(() => (feed = open(items(news(1)))));
  afterEach(() => {
    show();
    close(feed);
  });

  it('reloads nothing', async () => {
    await planned(feed);
    hide();
    pass(60 * MINUTE);
    await moment();
    expect(await feed.requests).to.equal(1);
  });

  it('reloads what is due as soon as it is seen', async () => {
    const visitor = await planned(feed);
    hide();
    feed.now = items(news(2));
    pass(11 * MINUTE);
    show();
    await until(() => visitor.titles.length === 2);
  });

  it('reloads what isn’t due yet when it is', async () => {
    await planned(feed);
    pass(4 * MINUTE);
    hide();
    pass(3 * MINUTE);
    show();
    await moment();
    expect(waits()).to.deep.equal([3 * MINUTE]);
    expect(await feed.requests).to.equal(1);
  });

  it('doesn’t wait longer for having been hidden after a failure', async () => {
    const { element } = await planned(feed);
    feed.now = { status: '404' };
    pass(10 * MINUTE);
    await inState(element, 'stale');
    pass(6 * MINUTE);
    hide();
    show();
    expect(waits()).to.deep.equal([4 * MINUTE]);
  });

  it('reloads nothing when the network is back, until it is seen', async () => {
    const { element } = await planned(feed);
    feed.now = { status: '404' };
    pass(10 * MINUTE);
    await inState(element, 'stale');
    feed.now = items(news(1));
    hide();
    dispatchEvent(new Event('online'));
    pass(MINUTE);
    await moment();
    expect(element.state).to.equal('stale');
    show();
    await inState(element, 'ready');
  });

  it('begins when it is seen, though it was opened unseen', async () => {
    hide();
    await visit(`<event-list feed="${feed.address}" refresh-every="10">`);
    await moment();
    expect(waits()).to.be.empty;
    show();
    expect(waits()).to.deep.equal([10 * MINUTE]);
  });
});
