import { expect } from 'chai';
import { contrast } from '../matrix/page/colors.js';
import { styleOf } from '../matrix/page/dom.js';
import { Dressed, THEMES } from './dressed.js';
import { PAGES } from './pages.js';
import { randomColors } from './random.js';

// @wcag 1.4.3 1.4.11

/** WCAG 2.2, 1.4.3 and 1.4.6. */
const ENOUGH = 4.5;
const ENHANCED = 7;

/** One of each kind; the matrix has them all. */
const SCENES =
  /list, (ready|failed|filters chosen)|stale|full$|teaser|both|, several$/;

const WORDS = '[part=card] :is(a, p, span:not(.hidden, .block), bdi, li)';

describe('the theme', () => {
  const page = new Dressed();

  before(async function () {
    this.timeout(30_000);
    await page.begin(SCENES);
  });

  after(() => page.end());

  const contrastOf = (element: Element) =>
    contrast(styleOf(element).color, element);

  for (const theme of THEMES) {
    describe(theme, () => {
      beforeEach(() => page.wear(theme));

      for (const [name, colors] of Object.entries(PAGES)) {
        it(`can be read on a page that is ${name}`, () => {
          Object.assign(page.place.style, colors);
          expect(page.findings('colors')).to.deep.equal([]);
        });
      }

      it('has a date that can be read with any accent', () => {
        const [day] = page.drawn('[part=date-day]');
        const [weekday] = page.drawn('[part=date-weekday]');
        for (const color of randomColors(100, 7)) {
          page.place.style.setProperty('--aushang-accent', color);
          const least = Math.min(contrastOf(day!), contrastOf(weekday!));
          expect(least, color).to.be.at.least(ENOUGH);
        }
      });
    });
  }

  it('high-contrast has 7:1 for every word', async () => {
    await page.wear('high-contrast');
    for (const name of ['white', 'dark'] as const) {
      Object.assign(page.place.style, PAGES[name]);
      const least = Math.min(...page.drawn(WORDS).map(contrastOf));
      expect(least).to.be.at.least(ENHANCED);
    }
  });
});
