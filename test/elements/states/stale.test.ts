import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { loud, quiet } from '../../helpers/quiet.js';
import { inState, listen, until } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';
import { meetOne, part } from './meet.js';
import { Source } from './source.js';

const RETRY = 'Erneut versuchen';

describe('when a newer copy of its feed cannot be had', () => {
  let source: Source;

  beforeEach(() => {
    quiet();
    source = new Source();
    freeze('2026-11-24T14:05:00+01:00');
  });
  afterEach(() => {
    loud();
    unfreeze();
    part();
    source.end();
  });

  /** An element that shows a feed of five past two, which failed at three. */
  async function stale(more = '', tag = 'event-list'): Promise<Visitor> {
    const visitor = await meetOne(tag, `feed="${source.address}" ${more}`);
    await source.answer({ news: 2 });
    await inState(visitor.element, 'ready');
    freeze('2026-11-24T15:00:00+01:00');
    const refreshed = visitor.element.refresh();
    await source.answer(500);
    await refreshed;
    await until(() => visitor.all('[part=retry]').length > 0);
    return visitor;
  }

  it('goes on showing the last one, with its time', async () => {
    const visitor = await stale();
    expect(visitor.titles).to.deep.equal(['Meldung 1', 'Meldung 2']);
    expect(visitor.text).to.include(
      'Stand: 14:05 Uhr. Eine neuere Fassung war nicht erreichbar.',
    );
    expect(visitor.showsFallback).to.be.false;
  });

  it('says the time of the zone that it shows', async () => {
    const visitor = await stale('time-zone="Asia/Tokyo"');
    expect(visitor.text).to.include('Stand: 22:05 Uhr.');
  });

  it('says it in the page’s language', async () => {
    const british = await stale('lang="en-GB"');
    expect(british.text).to.include(
      'As of 14:05. A newer version could not be reached.',
    );
  });

  it('says it as America reads the clock', async () => {
    const american = await stale('lang="en-US"');
    expect(american.text.replace(/\s/g, ' ')).to.include('As of 2:05 PM.');
  });

  for (const tag of ['event-card', 'article-nav']) {
    it(`<${tag}> says it, too`, async () => {
      const visitor = await stale('item="news-1"', tag);
      expect(visitor.text).to.include('Meldung');
      expect(visitor.text).to.include('Stand: 14:05 Uhr.');
    });
  }

  it('is stale and not ready', async () => {
    const { element } = await stale();
    expect(element.state).to.equal('stale');
    expect(element.matches(':state(stale)')).to.be.true;
    expect(element.matches(':state(ready)')).to.be.false;
  });

  it('is heard', async () => {
    const heard = await listen();
    await stale();
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([
      'Stand: 14:05\u00a0Uhr. Eine neuere Fassung war nicht erreichbar.',
    ]);
  });

  it('says it again to whom it fails again, and keeps the focus', async () => {
    const visitor = await stale();
    const heard = await listen();
    visitor.button(RETRY).focus();
    visitor.button(RETRY).click();
    await source.answer(500);
    await until(() => heard.length > 0);
    expect(visitor.focused).to.equal(RETRY);
    expect(heard[0]).to.match(/^Stand: 14:05\u00a0Uhr/);
  });

  it('is over with the next good copy, which has the focus', async () => {
    const visitor = await stale();
    visitor.button(RETRY).focus();
    visitor.button(RETRY).click();
    await until(() => source.waiting);
    expect(visitor.focused).to.equal(RETRY);
    await source.answer({ news: 3 });
    await until(() => visitor.focused === 'Meldung 1');
    expect(visitor.element.state).to.equal('ready');
    expect(visitor.text).not.to.include('Stand:');
    expect(visitor.titles).to.have.length(3);
  });
});
