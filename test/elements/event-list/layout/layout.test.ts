import { expect } from 'chai';
import { freeze, unfreeze } from '../../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../../helpers/feeds.js';
import { leave, until, visit } from '../../../helpers/page.js';
import type { Visitor } from '../../../helpers/visitor.js';

// @wcag 1.3.2 1.4.10 2.5.8

const feed = addressOf(
  jsonFeed(
    ['Lesung', 'Markt', 'Konzert', 'Schau'].map((title, index) =>
      event(
        { startDate: `2026-12-0${4 - index}`, location: { name: 'Rathaus' } },
        { id: title, title, summary: `Zum Stöbern: ${title}` },
      ),
    ),
  ),
);

const titlesOf = (visitor: Visitor) => visitor.all('[part=link]');
const boxesOf = (visitor: Visitor) =>
  visitor.all('li').map((row) => row.getBoundingClientRect());

/** In a box of that many pixels. */
const list = (width: number, attributes: string) =>
  visit(
    `<div style="width: ${width}px"><event-list feed="${feed}" ${attributes}></event-list></div>`,
  );

const columns = (visitor: Visitor) =>
  new Set(boxesOf(visitor).map(({ left }) => left)).size;

describe('<event-list layout>', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  it('has one item below the other', async () => {
    expect(columns(await list(900, ''))).to.equal(1);
    expect(columns(await list(900, 'layout="spiral"'))).to.equal(1);
  });

  it('grid: has as many columns as there is room for', async () => {
    expect(columns(await list(900, 'layout="grid"'))).to.equal(3);
    expect(columns(await list(320, 'layout="grid"'))).to.equal(1);
    expect(columns(await list(120, 'layout="grid"'))).to.equal(1);
  });

  it('grid: is read in the order that is seen', async () => {
    const boxes = boxesOf(await list(700, 'layout="grid"'));
    const places = boxes.map(({ top, left }) => top * 10_000 + left);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('grid: puts the date above the title in a narrow column', async () => {
    const visitor = await list(900, 'layout="grid"');
    const top = (part: string) =>
      visitor.all(`[part=${part}]`)[0]!.getBoundingClientRect().top;
    expect(top('date')).to.be.below(top('heading'));
  });

  it('compact: says title, date and place, and no more', async () => {
    const { text } = await list(600, 'layout="compact"');
    expect(text).to.include('Lesung').and.include('Rathaus');
    expect(text).not.to.include('Stöbern');
  });

  it('compact: takes much less room, and is still easy to hit', async () => {
    const height = async (attributes: string) =>
      boxesOf(await list(600, attributes))[0]!.height;
    const compact = await height('layout="compact"');
    expect(compact).to.be.at.least(44);
    expect(compact).to.be.below((await height('')) * 0.75);
  });

  it('compact: has the date beside the title, in one line', async () => {
    for (const lang of ['de', 'vi']) {
      const visitor = await list(900, `layout="compact" lang="${lang}"`);
      await until(() => visitor.dateBlock.length > 0);
      const box = (part: string) =>
        visitor.all(`[part=${part}]`)[0]!.getBoundingClientRect();
      expect(box('date-year').right).to.be.at.most(box('heading').left);
      expect(box('date').height).to.be.below(30);
      leave();
    }
  });

  it('changes at any time, and the focus stays', async () => {
    const visitor = await list(900, 'layout="compact"');
    titlesOf(visitor)[1]!.focus();
    visitor.element.setAttribute('layout', 'grid');
    await until(() => visitor.text.includes('Stöbern'));
    visitor.element.removeAttribute('layout');
    await until(() => columns(visitor) === 1);
    expect(visitor.focused).to.equal('Markt');
  });

  it('goes along with months and with the reader', async () => {
    const both = 'layout="compact" group-by="month" reader';
    const visitor = await list(600, both);
    expect(visitor.headings).to.include('3 Dezember 2026');
    titlesOf(visitor)[0]!.click();
    await until(() => visitor.text.includes('Zurück zur Liste'));
    history.back();
    await until(() => !visitor.text.includes('Zurück zur Liste'));
  });
});
