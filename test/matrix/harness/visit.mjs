import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/browsers/chromium.mjs';

/** One browser, and one page in it. */
export async function openBrowser() {
  const browser = await puppeteer.launch(await chromiumOptions());
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  page.setDefaultTimeout(60_000);
  return { browser, page, client };
}

/** Loads the page afresh, in a setting like most. */
export async function load({ page, client }, address) {
  await apply({ page, client }, { viewport: { width: 1280, height: 1024 } });
  await open(page, address);
}

export async function open(page, address) {
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate(() =>
    customElements.whenDefined('event-list').then(() => {}),
  );
}

export async function apply({ page, client }, setting) {
  const { viewport, features = {}, className = '', lang } = setting;
  await page.setViewport(viewport);
  const all = {
    'prefers-color-scheme': '',
    'forced-colors': '',
    'prefers-contrast': '',
    'prefers-reduced-motion': 'reduce',
    ...features,
  };
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
  if (!lang) return;
  await page.evaluate((tag) => window.matrix.speak(tag), lang);
  await page.evaluate((theme) => window.matrix.paint(theme), className);
}
