import { expect } from 'chai';
import { inState, listen, until } from '../../helpers/page.js';
import { meetOne, part } from './meet.js';
import { hurry, unhurry } from './patience.js';
import { Source } from './source.js';

describe('when its feed has arrived', () => {
  let source: Source;

  beforeEach(() => (source = new Source()));
  afterEach(() => {
    unhurry();
    part();
    source.end();
  });

  /** What is heard of an element that had to wait for its feed. */
  async function heardAfterWaiting(tag: string, news: number, more = '') {
    const heard = await listen();
    hurry();
    const visitor = await meetOne(tag, `feed="${source.address}" ${more}`);
    await until(() => heard.length === 1);
    await source.answer({ news });
    await until(() => heard.length === 2);
    await inState(visitor.element, 'ready');
    return heard[1];
  }

  it('<event-list> shows it instead of its children', async () => {
    const visitor = await meetOne('event-list', `feed="${source.address}"`);
    await source.answer({ news: 2 });
    await inState(visitor.element, 'ready');
    await visitor.element.updateComplete;
    expect(visitor.element.matches(':state(ready)')).to.be.true;
    expect(visitor.element.matches(':state(loading)')).to.be.false;
    expect(visitor.titles).to.deep.equal(['Meldung 1', 'Meldung 2']);
    expect(visitor.showsFallback).to.be.false;
  });

  it('says how much there is to those who heard it load', async () => {
    expect(await heardAfterWaiting('event-list', 3)).to.equal(
      'Geladen: 3 Meldungen',
    );
  });

  it('says one as one', async () => {
    expect(await heardAfterWaiting('event-card', 3)).to.equal(
      'Geladen: 1 Meldung',
    );
  });

  it('counts no neighbours as if they were news', async () => {
    expect(await heardAfterWaiting('article-nav', 3, 'item="news-2"')).to.equal(
      'Inhalte geladen.',
    );
  });

  it('cannot be told a state from outside', async () => {
    const { element } = await meetOne('event-list', `feed="${source.address}"`);
    expect(() => Object.assign(element, { state: 'ready' })).to.throw(
      TypeError,
    );
    expect(element.state).to.equal('loading');
  });
});
