import { expect } from 'chai';
import { news } from '../../../helpers/feeds.js';
import { listen, until } from '../../../helpers/page.js';
import {
  endVisit,
  frames,
  goBack,
  goHome,
  lists,
  open,
  readerList,
  reads,
} from './reading.js';

// @wcag 2.4.3

const heading = (title: string) => new RegExp(`^${title}$`);

describe('the focus in <event-list reader>', () => {
  afterEach(endVisit);

  it('goes to the heading of an article', async () => {
    const visitor = await readerList();
    visitor.link('Meldung 3').focus();
    await open(visitor, 'Meldung 3');
    expect(visitor.focused).to.match(heading('Meldung 3'));
    expect(visitor.active!.localName).to.equal('h3');
  });

  it('goes back to the title that was followed', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    await goBack(visitor);
    expect(visitor.focused).to.equal('Meldung 3');
    expect(visitor.active === visitor.link('Meldung 3')).to.be.true;
  });

  it('goes back to it from another article, too', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    visitor.link(/^Vorheriger/).click();
    await reads(visitor, 'Meldung 4');
    expect(visitor.focused).to.equal('Meldung 4');
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    expect(visitor.focused).to.equal('Meldung 3');
  });

  it('goes to the title of what was read, after a link from elsewhere', async () => {
    const { hash } = (await readerList()).link('Meldung 7');
    goHome();
    location.hash = hash;
    const visitor = await readerList();
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    expect(visitor.focused).to.equal('Meldung 7');
  });

  it('goes to the first title where that isn’t shown', async () => {
    const first = await readerList('limit="12"');
    const { hash } = first.link('Meldung 12');
    goHome();
    location.hash = hash;
    const visitor = await readerList();
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    expect(visitor.focused).to.equal('Meldung 1');
  });

  it('is taken at loading by a visitor who does nothing else', async () => {
    const first = await readerList();
    const { hash } = first.link('Meldung 7');
    goHome();
    location.hash = hash;
    const visitor = await readerList();
    expect(visitor.focused).to.equal('Meldung 7');
  });

  it('is left at loading to a visitor who has it elsewhere', async () => {
    const first = await readerList();
    const { hash } = first.link('Meldung 7');
    goHome();
    location.hash = hash;
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const visitor = await readerList();
    expect(visitor.titles).to.deep.equal(['Meldung 7']);
    expect(document.activeElement === field).to.be.true;
    field.remove();
  });

  it('stays with the article when the feed comes anew', async () => {
    const visitor = await readerList();
    await open(visitor, 'Meldung 3');
    visitor.link(/^Vorheriger/).focus();
    await visitor.element.refresh();
    await frames();
    expect(visitor.focused).to.equal('Vorheriger Artikel Meldung 4');
  });
});

describe('what is said in <event-list reader>', () => {
  afterEach(endVisit);

  it('is an article’s title, once', async () => {
    const visitor = await readerList();
    const heard = await listen();
    await open(visitor, 'Meldung 3');
    await visitor.element.refresh();
    await until(() => heard.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).to.deep.equal(['Meldung 3']);
  });

  it('is in the language of the article', async () => {
    const item = { ...news(1)[0], title: 'Notice', language: 'en' };
    const visitor = await readerList('', [item, ...news(3).slice(1)]);
    const heard = await listen();
    await open(visitor, 'Notice');
    await until(() => heard.length > 0);
    const said = document.querySelector('[role=status] [lang]')!;
    expect(said.getAttribute('lang')).to.equal('en');
  });
});
