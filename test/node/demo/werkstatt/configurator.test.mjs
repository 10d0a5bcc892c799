import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../../scripts/browsers/chromium.mjs';
import { createServer } from '../../../../scripts/serve.mjs';
import { readJson } from '../../helpers/files.mjs';

/** More than there is to step over. */
const MOST_STEPS = 60;

describe('The configurator, as it is built', () => {
  let server;
  let browser;
  let home;
  let page;
  before(async () => {
    server = createServer();
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    home = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch(await chromiumOptions());
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(home, ['clipboard-sanitized-write']);
    page = await browser.newPage();
  });
  beforeEach(() => open('konfigurator/index.html'));
  after(async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  });

  const open = (path) =>
    page.goto(`${home}/dist/site/${path}`, { waitUntil: 'networkidle0' });

  /** What has the focus: what it is, and its name. */
  const focused = () =>
    page.evaluate(() => {
      const { localName, labels, ariaLabel, innerText } =
        document.activeElement;
      const name = ariaLabel ?? labels?.[0]?.innerText ?? innerText;
      return `${localName} ${name}`;
    });

  async function stepTo(wanted) {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === wanted) return;
    }
    assert.fail(`no way to ${wanted}`);
  }

  const titles = () =>
    page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('event-list') ?? {};
      const found = shadowRoot?.querySelectorAll('[part=heading]') ?? [];
      return found.length && [...found].map(({ innerText }) => innerText);
    });
  const textOf = (selector) =>
    page.$eval(selector, ({ innerText }) => innerText.trim());

  it('goes from an example to its lines with the keyboard alone', async () => {
    await stepTo('button Nächste Termine');
    await page.keyboard.press('Enter');
    await titles();
    await stepTo('button Kopieren: HTML-Seite');
    await page.keyboard.press('Enter');
    const said = '#lines ~ p [role=status]';
    await page.waitForFunction(
      (selector) => document.querySelector(selector).innerText,
      {},
      said,
    );
    assert.equal(await textOf(said), 'Kopiert.');
  });

  it('pins the script to the file that was built', async () => {
    await stepTo('button Neuigkeiten');
    await page.keyboard.press('Enter');
    const lines = await textOf('#lines');
    const { version } = readJson('package.json');
    const hash = readJson('dist/integrity.json')['aushang.js'];
    assert.ok(lines.includes(`src="/aushang/${version}/aushang.js"`), lines);
    assert.ok(lines.includes(`integrity="${hash}"`), lines);
  });

  it('has a policy that lets its list of hashes through', async () => {
    await open('konfigurator/index.html?feed=/demo/feed.json&snippet=pinned');
    const lines = await textOf('#lines');
    const [, map] = /<script type="importmap">([^<]*)</.exec(lines);
    const chunks = Object.keys(JSON.parse(map).integrity);
    assert.ok(chunks.length > 5, lines);
    const hash = createHash('sha256').update(map).digest('base64');
    await page.waitForFunction(
      (hash) => document.querySelector('#policy').innerText.includes(hash),
      {},
      `script-src 'self' 'sha256-${hash}'`,
    );
  });

  it('can be sent to a colleague, and to one who reads English', async () => {
    await stepTo('button Neuigkeiten');
    await page.keyboard.press('Enter');
    const before = await (await titles()).jsonValue();
    await page.click('.languages [hreflang=en]');
    await page.waitForNavigation({ waitUntil: 'networkidle0' });
    assert.match(await textOf('h1'), /element/);
    assert.deepEqual(await (await titles()).jsonValue(), before);
  });

  it('says of a wrong address what the element says', async () => {
    await stepTo('input Adresse des Feeds feed');
    await page.keyboard.type(`${home}/demo/nothing.json`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#feed-error');
    const sentence = await textOf('#feed-error');
    const shown = await page.$eval(
      'event-list',
      ({ shadowRoot }) => shadowRoot.textContent,
    );
    assert.ok(sentence && shown.includes(sentence), shown);
    const describing = await page.$eval('#feed', (field) =>
      field.getAttribute('aria-describedby'),
    );
    assert.ok(describing.split(' ').includes('feed-error'), describing);
  });

  it('asks nobody for half an address', async () => {
    const asked = [];
    const note = (request) => asked.push(request.url());
    await stepTo('input Adresse des Feeds feed');
    page.on('request', note);
    await page.keyboard.type(`${home}/demo/fee`);
    assert.deepEqual(asked, []);
    page.off('request', note);
  });
});
