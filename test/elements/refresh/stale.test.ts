import { expect } from 'chai';
import { MINUTE, pass } from '../../helpers/clock.js';
import { news } from '../../helpers/feeds.js';
import { inState, listen, until } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';
import { close, moment, open, planned } from './pages.js';
import { items, type Served } from './served.js';

const STALE =
  'Stand: 14:05\u00a0Uhr. Eine neuere Fassung war nicht erreichbar.';

describe('a reload that fails', () => {
  let feed: Served;
  beforeEach(() => (feed = open(items(news(3)))));
  afterEach(() => close(feed));

  async function failed(): Promise<Visitor> {
    const visitor = await planned(feed);
    feed.now = { status: '503' };
    pass(10 * MINUTE);
    await inState(visitor.element, 'stale');
    await until(() => visitor.all('[part=retry]').length > 0);
    return visitor;
  }

  it('keeps the last good copy and says of when it is', async () => {
    const visitor = await failed();
    expect(visitor.titles).to.deep.equal(
      ['1', '2', '3'].map((number) => `Meldung ${number}`),
    );
    expect(visitor.text).to.include(STALE.replace('\u00a0', ' '));
  });

  it('is heard once, however often it fails', async () => {
    const heard = await listen();
    await failed();
    for (let count = 2; count <= 4; count++) {
      await moment();
      pass(MINUTE);
      await until(() => feed.signals.length > count);
    }
    await moment();
    expect(heard).to.deep.equal([STALE]);
  });

  it('leaves the focus where it is', async () => {
    const visitor = await planned(feed);
    visitor.link('Meldung 2').focus();
    feed.now = { status: '503' };
    pass(10 * MINUTE);
    await inState(visitor.element, 'stale');
    await until(() => visitor.all('[part=retry]').length > 0);
    expect(visitor.focused).to.equal('Meldung 2');
  });

  it('is over, without a word, when it works again', async () => {
    const visitor = await failed();
    const heard = await listen();
    feed.now = items(news(4));
    pass(MINUTE);
    await inState(visitor.element, 'ready');
    await moment();
    expect(visitor.text).not.to.include('Stand:');
    expect(visitor.titles).to.have.length(4);
    expect(heard).to.be.empty;
  });
});
