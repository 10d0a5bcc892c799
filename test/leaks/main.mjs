/**
 * What is left when elements have come and gone a thousand times, in the built
 * files: `node test/leaks/main.mjs`. Nothing may be, and the heap must not grow.
 */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/browsers/chromium.mjs';
import { startServer } from './server.mjs';

const CYCLES = 1_000;
/** By then, every chunk is there and the engine has compiled what it will. */
const WARM = 1_000;
/** Of the heap, in parts of it. */
const MOST_GROWTH = 0.05;
const TAGS = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];

const start = Date.now();
const server = await startServer();
const browser = await puppeteer.launch({
  ...(await chromiumOptions()),
  protocolTimeout: 10 * 60_000,
});
try {
  const page = await browser.newPage();
  await page.goto(server.address);
  report(await findings(page));
} finally {
  await browser.close();
  server.end();
}

async function findings(page) {
  const devtools = await page.createCDPSession();
  await page.evaluate(`cycles(0, ${WARM})`);
  const before = await measure(devtools);
  await page.evaluate(`cycles(${WARM}, ${WARM + CYCLES})`);
  const after = await measure(devtools);
  const growth = after.heap / before.heap - 1;
  console.log(`Heap: ${before.heap} bytes, then ${after.heap}.`);
  return [
    ...[...server.open].map((address) => `open request: ${address}`),
    ...(await page.evaluate('left()')),
    ...(await elementsLeft(page)),
    ...more('nodes', before.nodes, after.nodes),
    ...more('listeners', before.listeners, after.listeners),
    ...(growth > MOST_GROWTH ? [`the heap grew by ${growth * 100} %`] : []),
  ];
}

/** After two collections: the first one lets go what the second one frees. */
async function measure(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const counts = await devtools.send('Memory.getDOMCounters');
  const { nodes, jsEventListeners } = counts;
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

function more(what, before, after) {
  return after > before ? [`${after - before} more ${what}`] : [];
}

/** Elements that something still holds, though none is in the page. */
async function elementsLeft(page) {
  const found = [];
  for (const tag of TAGS) {
    const prototype = await page.evaluateHandle(
      (name) => customElements.get(name).prototype,
      tag,
    );
    const objects = await page.queryObjects(prototype);
    const count = await objects.evaluate(({ length }) => length);
    if (count) found.push(`${count} of <${tag}>`);
  }
  return found;
}

function report(found) {
  for (const finding of found) console.log(`✗ ${finding}`);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `${CYCLES} times in and out: ${found.length} findings, after ${seconds} s.`,
  );
  process.exitCode = found.length ? 1 : 0;
}
