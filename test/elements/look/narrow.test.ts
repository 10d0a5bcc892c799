import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

// @wcag 1.4.10

const LONG = 'Arbeitsmarktintegrationsförderungsprogrammkonferenz';

describe('the width of the place', () => {
  afterEach(leave);

  /** A list in a column of this many CSS pixels. */
  const put = async (width: number) => {
    const items = news(2).map((item) => ({
      ...item,
      title: LONG,
      summary: LONG,
    }));
    const feed = addressOf(jsonFeed(items));
    const visitor = await visit(
      `<div><event-list label="${LONG}" feed="${feed}">`,
    );
    visitor.element.parentElement!.style.width = `${width}px`;
    return visitor;
  };
  const boxOf = (element: Element) => element.getBoundingClientRect();

  it('puts the date beside the title where there is room', async () => {
    const visitor = await put(800);
    const [date] = visitor.all('article > time');
    const [title] = visitor.all('article > h3');
    expect(boxOf(date!).right).to.be.at.most(boxOf(title!).left);
    expect(boxOf(date!).top).to.be.closeTo(boxOf(title!).top, 8);
  });

  it('puts it above the title where there is none', async () => {
    const visitor = await put(300);
    const [date] = visitor.all('article > time');
    const [title] = visitor.all('article > h3');
    expect(boxOf(date!).bottom).to.be.at.most(boxOf(title!).top);
  });

  for (const width of [200, 320]) {
    it(`breaks the longest words at ${width} px`, async () => {
      const visitor = await put(width);
      const { scrollWidth, clientWidth } = visitor.element;
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const element of visitor.all('h2, h3, p, time')) {
        expect(boxOf(element).right).to.be.at.most(
          boxOf(visitor.element).right,
        );
      }
    });
  }

  it('is the parent’s, in a flex row and in a grid, too', async () => {
    const visitor = await put(600);
    const parent = visitor.element.parentElement!;
    for (const display of ['flex', 'grid', 'inline-grid', 'block']) {
      parent.style.display = display;
      expect(boxOf(visitor.element).width, display).to.equal(600);
    }
  });
});
