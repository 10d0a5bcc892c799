/**
 * The site: each page of `demo/` and each that the build makes of
 * `demo/werkstatt/`, as its visitors get it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/browsers/chromium.mjs';
import { createServer } from '../../../scripts/serve.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const pagesIn = (folder, options) =>
  readdirSync(folder, options)
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html'));
const built = pagesIn('dist/site', { recursive: true });

/** Tools that have something to do. */
const inUse = [
  'konfigurator/?feed=../../../demo/feed.json&search=&filters=&group-by=month',
  'konfigurator/en.html?feed=../../../demo/nothing.json&lang=ar&dir=rtl',
].map((address) => `dist/site/${address}`);

const pages = [
  ...pagesIn('demo'),
  ...pagesIn('demo/bench'),
  ...built,
  ...inUse,
];

describe('The site', () => {
  let server;
  let browser;
  let home;
  before(async () => {
    server = createServer();
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    home = `http://127.0.0.1:${server.address().port}/`;
    browser = await puppeteer.launch(await chromiumOptions());
  });
  after(async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  });

  /** A page that a visitor who was never here has opened on a phone. */
  async function visit(path, use) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const asked = [];
    const errors = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(home + path, { waitUntil: 'load' });
    // A feed of the states' page never comes.
    await page.waitForNetworkIdle({ concurrency: 1, idleTime: 250 });
    try {
      return await use({ page, context, asked, errors });
    } finally {
      await context.close();
    }
  }

  it('has the pages of the workshop, in both languages', () => {
    assert.ok(built.includes('dist/site/konfigurator/index.html'));
    assert.ok(built.includes('dist/site/konfigurator/en.html'));
  });

  for (const path of pages) {
    it(`is for everyone: ${path}`, async () => {
      await visit(path, async ({ page, context, asked, errors }) => {
        const { width, kept } = await page.evaluate(whatIsKept);
        assert.ok(width <= 320, `${width} px wide`);
        assert.deepEqual(kept, []);
        assert.deepEqual(await context.cookies(), []);
        const others = asked.filter((url) => !url.startsWith(home));
        assert.deepEqual(others, []);
        assert.deepEqual(errors, []);
        await page.evaluate(axe);
        for (const value of ['light', 'dark']) {
          const feature = { name: 'prefers-color-scheme', value };
          await page.emulateMediaFeatures([feature]);
          assert.deepEqual(await page.evaluate(findings), [], value);
        }
      });
    });
  }
});

/** In the page. */
async function whatIsKept() {
  const databases = await indexedDB.databases();
  const kept = [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name),
    ...(await caches.keys()),
  ];
  return { width: document.documentElement.scrollWidth, kept };
}

/** In the page, with all that is folded up. */
async function findings() {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const { violations } = await window.axe.run({ resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}
