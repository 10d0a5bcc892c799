import { expect } from 'chai';
import {
  freezeTimers,
  MINUTE,
  pass,
  unfreeze,
  waits,
} from '../../helpers/clock.js';
import { news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';
import { items, Served } from './served.js';

// @wcag 2.2.2

/** Two that are newer than all others. */
const newer = ['Neu 1', 'Neu 2'].map((title, index) => ({
  ...news(1)[0],
  id: `new-${index}`,
  title,
  date_published: '2026-11-24T11:00:00+01:00',
}));

describe('a reload that nobody asked for', () => {
  let feed: Served;
  beforeEach(() => {
    freezeTimers();
    feed = new Served(items(news(12)));
  });
  afterEach(() => {
    unfreeze();
    feed.end();
    leave();
    scrollTo(0, 0);
  });

  /** A visitor who has gone to the seventh title and there scrolled on. */
  async function reading() {
    const visitor = await visit(
      `<event-list feed="${feed.address}" limit="30" refresh-every="10">`,
    );
    await until(() => waits().length > 0);
    const link = visitor.link('Meldung 7');
    link.focus();
    link.scrollIntoView({ block: 'center' });
    scrollBy(0, 33);
    await frames();
    return { visitor, link, top: () => link.getBoundingClientRect().top };
  }

  async function reload(given: readonly unknown[], isThere: () => boolean) {
    feed.now = items(given);
    pass(10 * MINUTE);
    await until(isThere);
    await frames();
  }

  it('leaves the focus on the very same link', async () => {
    const { visitor, link } = await reading();
    await reload([...newer, ...news(12)], () =>
      visitor.titles.includes('Neu 1'),
    );
    expect(visitor.titles).to.have.length(14);
    expect(visitor.focused).to.equal('Meldung 7');
    expect(visitor.link('Meldung 7')).to.equal(link);
    expect(visitor.element.contains(document.activeElement)).to.equal(true);
  });

  it('leaves what is read where it is, though more comes above', async () => {
    const { visitor, top } = await reading();
    const before = top();
    await reload([...newer, ...news(12)], () =>
      visitor.titles.includes('Neu 1'),
    );
    expect(top()).to.be.closeTo(before, 1);
  });

  it('leaves the page where it is when nothing is new', async () => {
    const { visitor, top } = await reading();
    const before = [scrollX, scrollY, top()];
    const [first, ...others] = news(12);
    const changed = [{ ...first, title: 'Berichtigt' }, ...others];
    await reload(changed, () => visitor.titles.includes('Berichtigt'));
    expect([scrollX, scrollY, top()]).to.deep.equal(before);
  });

  it('leaves it there at the very top of the page, too', async () => {
    const { visitor } = await reading();
    const link = visitor.link('Meldung 2');
    link.focus();
    scrollTo(0, 0);
    await frames();
    const before = link.getBoundingClientRect().top;
    await reload([...newer, ...news(12)], () =>
      visitor.titles.includes('Neu 1'),
    );
    expect(link.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('leaves it there when a list above grows, too', async () => {
    const above = await visit(
      `<event-list feed="${feed.address}" refresh-every="10">`,
    );
    const { visitor, top } = await reading();
    const before = top();
    await reload([...newer, ...news(12)], () =>
      visitor.titles.includes('Neu 1'),
    );
    expect(above.titles).to.include('Neu 1');
    expect(top()).to.be.closeTo(before, 1);
  });

  it('leaves it there for those who read without a focus', async () => {
    const { visitor, link, top } = await reading();
    link.blur();
    const before = top();
    await reload([...newer, ...news(12)], () =>
      visitor.titles.includes('Neu 1'),
    );
    expect(top()).to.be.closeTo(before, 1);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('leaves what is read where it is, though less is above', async () => {
    const { visitor, top } = await reading();
    const before = top();
    await reload(news(12).slice(2), () => visitor.titles.length === 10);
    expect(top()).to.be.closeTo(before, 1);
    expect(visitor.focused).to.equal('Meldung 7');
  });
});

/** Until the browser has put everything into its place. */
async function frames(): Promise<void> {
  for (let count = 0; count < 2; count++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
