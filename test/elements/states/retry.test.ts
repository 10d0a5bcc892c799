import { expect } from 'chai';
import { loud, quiet } from '../../helpers/quiet.js';
import { inState, listen, until } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';
import { meet, meetOne, part } from './meet.js';
import { hurry, unhurry } from './patience.js';
import { Source } from './source.js';

// @wcag 2.4.3

const FAILED = 'Die Inhalte sind gerade nicht erreichbar.';
const RETRY = 'Erneut versuchen';

describe('another attempt after a failure', () => {
  let source: Source;

  beforeEach(() => {
    quiet();
    source = new Source();
  });
  afterEach(() => {
    loud();
    unhurry();
    part();
    source.end();
  });

  /** An element whose feed has failed, and a visitor who tries again. */
  async function retried(tag = 'event-list', more = ''): Promise<Visitor> {
    const visitor = await meetOne(tag, `feed="${source.address}" ${more}`);
    await source.answer(500);
    await until(() => visitor.buttons.length > 0);
    visitor.button(RETRY).focus();
    visitor.button(RETRY).click();
    await until(() => source.waiting);
    await visitor.element.updateComplete;
    return visitor;
  }

  it('leaves the focus on the button while it is made', async () => {
    const visitor = await retried();
    expect(visitor.focused).to.equal(RETRY);
    expect(visitor.element.state).to.equal('loading');
    expect(visitor.text).to.include('Inhalte werden geladen …');
  });

  it('leads to the first title when it succeeds', async () => {
    const visitor = await retried();
    await source.answer({ news: 2 });
    await until(() => visitor.focused !== '' && visitor.focused !== RETRY);
    expect(visitor.element.state).to.equal('ready');
    expect(visitor.focused).to.equal('Meldung 1');
  });

  it('leads to a title that is no link, too', async () => {
    const visitor = await retried();
    await source.answer({ items: [{ id: '1', title: 'Ohne Adresse' }] });
    await until(() => visitor.focused === 'Ohne Adresse');
    expect(visitor.links).to.be.empty;
  });

  it('leads to the first link where there is no title', async () => {
    const visitor = await retried('article-nav', 'item="news-2"');
    await source.answer({ news: 3 });
    await until(() => visitor.focused.startsWith('Vorheriger'));
    expect(visitor.focused).to.equal('Vorheriger Artikel Meldung 3');
  });

  it('leads to the sentence where there is nothing', async () => {
    const visitor = await retried();
    await source.answer({ news: 0 });
    await inState(visitor.element, 'empty');
    const message = () => visitor.all('[part=message]')[0];
    await until(() => message()?.matches(':focus') === true);
  });

  it('leads nobody back who has gone on meanwhile', async () => {
    const visitor = await retried();
    const elsewhere = document.createElement('input');
    visitor.element.after(elsewhere);
    elsewhere.focus();
    await source.answer({ news: 2 });
    await inState(visitor.element, 'ready');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('leaves the button its focus when it fails, and says it again', async () => {
    const visitor = await retried();
    const heard = await listen();
    await source.answer(500);
    await until(() => heard.length > 0);
    expect(visitor.element.state).to.equal('failed');
    expect(visitor.focused).to.equal(RETRY);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).to.deep.equal([FAILED]);
  });

  it('is made for all who share the feed, and moves one focus', async () => {
    const [one, two] = await meet(
      ['event-list', 'event-card'],
      `feed="${source.address}"`,
    );
    await source.answer(500);
    await until(() => one!.buttons.length + two!.buttons.length === 2);
    two!.button(RETRY).focus();
    two!.button(RETRY).click();
    await source.answer({ news: 2 });
    await until(() => two!.focused === 'Meldung 1');
    expect(one!.titles).to.have.length(2);
    expect(one!.focused).to.equal('');
    expect(source.requests).to.equal(2);
  });

  it('is no news while nobody has asked for it', async () => {
    const visitor = await meetOne('event-list', `feed="${source.address}"`);
    await source.answer(500);
    await until(() => visitor.buttons.length > 0);
    const heard = await listen();
    hurry();
    const refreshed = visitor.element.refresh();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await source.answer(500);
    await refreshed;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).to.be.empty;
  });
});
