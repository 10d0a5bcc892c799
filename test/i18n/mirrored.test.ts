import { expect } from 'chai';
import { freeze, unfreeze } from '../helpers/clock.js';
import { news } from '../helpers/feeds.js';
import { leave, until, visit } from '../helpers/page.js';
import type { Visitor } from '../helpers/visitor.js';

/** Where the date block stands beside the title. */
function sideOfDate(visitor: Visitor): 'left' | 'right' {
  const [title, date] = ['[part=link]', '[part=date]'].map((part) =>
    visitor.all(part)[0]!.getBoundingClientRect(),
  );
  return date!.left < title!.left ? 'left' : 'right';
}

describe('a language that is written from right to left', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    leave();
    unfreeze();
  });

  for (const [lang, more] of [
    ['ar', 'عرض 10 إعلانات أخرى'],
    ['fa', 'نمایش ۱۰ مورد دیگر'],
  ] as const) {
    it(`mirrors a list, live, and back: ${lang}`, async () => {
      const html = '<div lang="de" style="inline-size: 40rem"><event-list>';
      const visitor = await visit(html, { items: news(25) });
      const around = visitor.element.parentElement!;
      expect(sideOfDate(visitor)).to.equal('left');

      around.lang = lang;
      await until(() => visitor.buttons.includes(more));
      expect(sideOfDate(visitor)).to.equal('right');
      expect(getComputedStyle(visitor.all('article')[0]!).direction).to.equal(
        'rtl',
      );

      around.lang = 'de';
      await until(() => visitor.buttons.includes('10 weitere anzeigen'));
      expect(sideOfDate(visitor)).to.equal('left');
    });
  }
});
