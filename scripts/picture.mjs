/**
 * `node scripts/picture.mjs`: the README's picture, from the demo's first page
 * with today's dates. Needs `npm run build`.
 */
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers/chromium.mjs';
import { createServer } from './serve.mjs';

const FILE = 'demo/images/aushang.webp';
/** CSS pixels: both lists, the first events of each. */
const SIZE = { width: 1200, height: 820 };

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await puppeteer.launch(await chromiumOptions());
try {
  const page = await browser.newPage();
  await page.setViewport({ ...SIZE, deviceScaleFactor: 1.5 });
  await page.goto(`http://127.0.0.1:${server.address().port}/demo/`);
  await page.waitForFunction(allReady);
  const board = await page.$('.board');
  const { y } = await board.boundingBox();
  const clip = { x: 0, y, ...SIZE };
  await page.screenshot({ path: FILE, type: 'webp', quality: 70, clip });
  console.log(`${FILE} is written.`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** In the page. */
function allReady() {
  const lists = [...document.querySelectorAll('event-list')];
  return lists.every(({ state }) => state === 'ready');
}
