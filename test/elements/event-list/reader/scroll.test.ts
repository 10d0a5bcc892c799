import { expect } from 'chai';
import { news } from '../../../helpers/feeds.js';
import type { Visitor } from '../../../helpers/visitor.js';
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

const text = 'Ein Absatz, der sich hinzieht. '.repeat(20);
const items = news(40).map((item, index) => ({
  ...item,
  // Some are longer than the window, some shorter.
  content_text: index % 2 ? text : `${text}\n\n`.repeat(30),
}));

describe('the window in <event-list reader>', () => {
  beforeEach(() => {
    document.body.style.padding = '800px 0 2000px';
  });
  afterEach(async () => {
    await endVisit();
    document.body.removeAttribute('style');
  });

  /** A visitor at a title in the middle of a long page. */
  async function at(title: string) {
    const visitor = await readerList('limit="40"', items);
    visitor.link(title).scrollIntoView({ block: 'center' });
    scrollBy(0, 33);
    await frames();
    return visitor;
  }

  const topOf = (visitor: Visitor, title: string): number =>
    visitor.link(title).getBoundingClientRect().top;

  for (const title of ['Meldung 17', 'Meldung 20', 'Meldung 2']) {
    it(`is at the same place after the browser’s back: ${title}`, async () => {
      const visitor = await at(title);
      const before = topOf(visitor, title);
      await open(visitor, title);
      await frames();
      await goBack(visitor);
      await frames();
      expect(topOf(visitor, title)).to.be.closeTo(before, 1);
    });
  }

  it('is there after the link back, too', async () => {
    const visitor = await at('Meldung 17');
    const before = topOf(visitor, 'Meldung 17');
    await open(visitor, 'Meldung 17');
    await frames();
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    await frames();
    expect(topOf(visitor, 'Meldung 17')).to.be.closeTo(before, 1);
  });

  it('is there after several articles, too', async () => {
    const visitor = await at('Meldung 17');
    const before = topOf(visitor, 'Meldung 17');
    await open(visitor, 'Meldung 17');
    visitor.link(/^Vorheriger/).click();
    await reads(visitor, 'Meldung 18');
    await frames();
    visitor.link('Zurück zur Liste').click();
    await lists(visitor);
    await frames();
    expect(topOf(visitor, 'Meldung 17')).to.be.closeTo(before, 1);
  });

  it('is there though the page glides elsewhere', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      const visitor = await readerList('limit="40"', items);
      visitor
        .link('Meldung 17')
        .scrollIntoView({ block: 'center', behavior: 'instant' });
      await frames();
      const before = topOf(visitor, 'Meldung 17');
      await open(visitor, 'Meldung 17');
      await frames();
      visitor.link('Zurück zur Liste').click();
      await lists(visitor);
      await frames();
      expect(topOf(visitor, 'Meldung 17')).to.be.closeTo(before, 1);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  for (const title of ['Meldung 17', 'Meldung 20']) {
    it(`shows the beginning of an article: ${title}`, async () => {
      const visitor = await at(title);
      await open(visitor, title);
      await frames();
      const [back] = visitor.all('a');
      const { top } = back!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight / 2);
    });
  }

  it('leaves room for a sticky header', async () => {
    const visitor = await at('Meldung 17');
    await open(visitor, 'Meldung 17');
    await frames();
    const [back] = visitor.all('a');
    expect(back!.getBoundingClientRect().top).to.be.at.least(90);
  });

  it('does not move when all of it is in sight', async () => {
    const visitor = await readerList('id="unread" limit="40"', items);
    scrollTo(0, 650);
    await frames();
    await open(visitor, 'Meldung 1');
    await frames();
    expect(scrollY).to.equal(650);
  });

  it('goes to an article that the address names', async () => {
    const { hash } = (await readerList()).link('Meldung 7');
    goHome();
    location.hash = hash;
    const visitor = await readerList('', items.slice(0, 12));
    await frames();
    const [back] = visitor.all('a');
    expect(back!.getBoundingClientRect().top).to.be.within(0, 200);
  });

  it('leaves a visitor who has gone on meanwhile', async () => {
    const { hash } = (await readerList()).link('Meldung 7');
    goHome();
    location.hash = hash;
    scrollTo(0, 300);
    const visitor = await readerList('', items.slice(0, 12));
    await frames();
    expect(visitor.titles).to.deep.equal(['Meldung 7']);
    expect(scrollY).to.equal(300);
  });

  it('leaves the page its own way to restore', async () => {
    const visitor = await at('Meldung 17');
    await open(visitor, 'Meldung 17');
    expect(history.scrollRestoration).to.equal('auto');
  });

  it('is where the article was left, when it is gone forward to', async () => {
    const visitor = await at('Meldung 17');
    await open(visitor, 'Meldung 17');
    await frames();
    visitor.all('h3')[0]!.scrollIntoView();
    scrollBy(0, 900);
    await frames();
    const before = scrollY;
    await goBack(visitor);
    await frames();
    history.forward();
    await reads(visitor, 'Meldung 17');
    await frames();
    // Engines differ in whether they remember; none may lose the article.
    const [article] = visitor.all('article');
    const { top, bottom } = article!.getBoundingClientRect();
    expect(top).to.be.below(innerHeight);
    expect(bottom).to.be.above(0);
    expect(before).to.be.above(0);
  });
});
