/**
 * `npm run size`: what a visitor's browser has to load before ten titles of a
 * German list are painted, and every chunk that may come later. Needs
 * `npm run build`; fails above a budget.
 */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers/chromium.mjs';
import { tooLarge } from './size/chunks.mjs';
import { gzip } from './size/gzip.mjs';
import { COUNT } from './size/page.mjs';
import { startServer } from './size/server.mjs';

/** Bytes after `gzip -9`, of all scripts and styles together. */
const BUDGET = 17_000;
/** Milliseconds; past this, the list doesn't come. */
const PATIENCE = 10_000;
const CODE = ['script', 'stylesheet'];

const files = await measure();
const total = sum(files);
for (const file of files) console.log(row(file));
console.log(row(total));
const fits = files.length > 0 && total.gzip <= BUDGET;
const room = `${Math.abs(BUDGET - total.gzip)} bytes`;
const limit = BUDGET.toLocaleString('en');
console.log(
  fits
    ? `${room} below the ${limit}.`
    : `Too much: ${room} above the ${limit}.`,
);
const large = tooLarge(total.gzip);
for (const line of large) console.log(`Too much: ${line}`);
process.exitCode = fits && !large.length ? 0 : 1;

async function measure() {
  const { address, end } = await startServer();
  const browser = await puppeteer.launch(await chromiumOptions());
  try {
    return await load(await browser.newPage(), address);
  } finally {
    await browser.close();
    end();
  }
}

/** Loads the page and returns the code that it had when all was painted. */
async function load(page, address) {
  const loaded = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (CODE.includes(type)) loaded.push(sizeOf(response, address));
  });
  await page.goto(address);
  await page.waitForFunction(allTitles, { timeout: PATIENCE }, COUNT);
  await page.evaluate(painted);
  return Promise.all(loaded);
}

/** In the page: whether the titles are there. */
function allTitles(count) {
  const { shadowRoot } = document.querySelector('event-list');
  const titles = shadowRoot?.querySelectorAll('article [part=link]') ?? [];
  return (
    [...titles].filter((title) => title.checkVisibility()).length === count
  );
}

/** In the page: the second frame begins when the first one is painted. */
function painted() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  return frame().then(frame);
}

async function sizeOf(response, address) {
  const body = await response.buffer();
  const name = response.url().replace(address, '');
  return {
    name: response.ok() ? name : `${name} (HTTP status ${response.status()})`,
    raw: body.length,
    gzip: gzip(body).length,
  };
}

function sum(parts) {
  const all = (key) => parts.reduce((total, part) => total + part[key], 0);
  return { name: 'together', raw: all('raw'), gzip: all('gzip') };
}

function row({ name, raw, gzip }) {
  const bytes = (number) => number.toLocaleString('en').padStart(8);
  return `${name.padEnd(40)} ${bytes(raw)} bytes ${bytes(gzip)} gzip -9`;
}
