import { expect } from 'chai';
import { Dressed, THEMES } from './dressed.js';

// @wcag 1.4.10 2.4.3 2.4.7 2.5.8

/** One of each kind; the matrix has them all. */
const SCENES = /list, (ready|filters open)|full$|teaser|both|, several$/;

describe('the theme', () => {
  const page = new Dressed();

  before(async function () {
    this.timeout(30_000);
    await page.begin(SCENES);
  });

  after(() => page.end());

  for (const theme of THEMES) {
    for (const width of [320, 720]) {
      it(`${theme} fits into ${width} px`, async () => {
        await page.wear(theme);
        page.place.style.width = `${width}px`;
        const checks = ['reflow', 'targets', 'lists', 'focus'];
        expect(checks.flatMap((name) => page.findings(name))).to.deep.equal([]);
      });
    }
  }
});
