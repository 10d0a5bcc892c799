import { expect } from 'chai';
import { leave, until, visit } from '../helpers/page.js';
import { OTHERS } from './all.js';

/** Every month, and every day of the week, with two digits. */
const items = Array.from({ length: 84 }, (_, index) => ({
  id: String(index),
  title: 'Meldung',
  date_published: new Date(
    Date.UTC(2026, index % 12, 20 + Math.floor(index / 12), 12),
  ).toISOString(),
}));

describe('the date block beside a title', () => {
  afterEach(leave);

  for (const lang of ['de', 'en', ...OTHERS]) {
    it(`is as narrow as its place: ${lang}`, async () => {
      const visitor = await visit(
        `<div lang="${lang}" style="inline-size: 40rem; font: 16px sans-serif">
          <event-list limit="84">`,
        { items },
      );
      await until(() => visitor.titles.length === items.length);
      for (const article of visitor.all('article')) {
        const title = article.querySelector('[part=link]')!;
        const { left, right } = title.getBoundingClientRect();
        for (const line of article.querySelectorAll('.block > *')) {
          const range = document.createRange();
          range.selectNodeContents(line);
          const box = range.getBoundingClientRect();
          const gap = box.left < left ? left - box.right : box.left - right;
          expect(gap, line.textContent).to.be.above(0);
        }
      }
    });
  }
});
