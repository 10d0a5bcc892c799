/**
 * EN 301 549, 11.7: what visitors have set in their browsers wins. Firefox
 * takes colours and a font instead of the page's, Chromium a size of letters.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/browsers/chromium.mjs';
import { findFirefox } from '../../scripts/browsers/firefox.mjs';
import { engines } from '../../scripts/browsers/index.mjs';
import { startServer } from './harness/server.mjs';
import { open } from './harness/visit.mjs';

const SIZE = 24;
/** More of the same would only hide the first. */
const MOST = 20;
const [text, link, visited, ground] = ['#ffff00', '#00ffff', '#ffc0ff', '#004'];
const own = {
  colors: ['rgb(255, 255, 0)', 'rgb(0, 255, 255)', 'rgb(255, 192, 255)'],
  ground: 'rgb(0, 0, 68)',
};
const firefox = findFirefox();
const { needs } = engines.firefox;
const skip = firefox ? false : `needs ${needs}`;

/** Each script has its fonts. */
const fonts = ['x-western', 'ar'].flatMap((script) => [
  [`font.name.serif.${script}`, 'monospace'],
  [`font.name.sans-serif.${script}`, 'monospace'],
  [`font.size.variable.${script}`, SIZE],
]);

const preferences = {
  // Always, as in the dialogue for colours.
  'browser.display.document_color_use': 2,
  'browser.display.use_system_colors': false,
  'browser.display.foreground_color': text,
  'browser.display.background_color': ground,
  'browser.anchor_color': link,
  'browser.visited_color': visited,
  'browser.display.use_document_fonts': 0,
  ...Object.fromEntries(fonts),
};

describe('What a visitor has set', () => {
  let server;
  let browser;
  before(async () => (server = await startServer('/dist/aushang.js')));
  after(() => server.end());

  /** A page with all scenes. */
  async function visit(options, isLight = false) {
    browser = await puppeteer.launch({ headless: true, ...options });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 1024 });
    await open(page, server.address);
    await page.evaluate((light) => window.matrix.put(light), isLight);
    return page;
  }
  afterEach(() => browser?.close());

  const inFirefox = (extraPrefsFirefox, isLight) =>
    visit(
      { browser: 'firefox', executablePath: firefox, extraPrefsFirefox },
      isLight,
    );
  const lookAt = (page) =>
    page.evaluate((look) => window.matrix.ownLook(look), own);
  const everything = (page) =>
    page.evaluate(() => window.matrix.check(window.matrix.checks));
  const sizes = (page) =>
    page.evaluate((size) => window.matrix.ownSize(size), SIZE);

  for (const isLight of [false, true]) {
    const where = isLight ? 'without shadow roots' : 'in shadow roots';
    it(`wins ${where}: colours, font and size`, { skip }, async () => {
      const page = await inFirefox(preferences, isLight);
      const found = [
        ...(await lookAt(page)),
        ...(await sizes(page)),
        ...(await everything(page)),
      ];
      assert.deepEqual(found.slice(0, MOST), []);
    });
  }

  it('wins in Chromium: the size of letters', async () => {
    const { args, ...options } = await chromiumOptions();
    const bigger = `--blink-settings=defaultFontSize=${SIZE}`;
    const page = await visit({ ...options, args: [...args, bigger] });
    const found = [...(await sizes(page)), ...(await everything(page))];
    assert.deepEqual(found.slice(0, MOST), []);
  });

  it('is not what others see', { skip }, async () => {
    const page = await inFirefox({});
    const found = await lookAt(page);
    for (const kind of [
      'another font',
      'rgb(26, 26, 26)',
      'another ground',
      'a state',
    ]) {
      assert.ok(
        found.some((line) => line.includes(kind)),
        kind,
      );
    }
    assert.ok((await sizes(page)).length > 100);
  });
});
