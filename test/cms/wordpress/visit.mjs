import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/browsers/chromium.mjs';

/** Milliseconds. */
const PATIENCE = 20_000;

export const startBrowser = async () =>
  puppeteer.launch(await chromiumOptions());

/** Opens a page and waits for its list. */
export async function titlesAt(browser, address) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const found = await page.waitForFunction(titles, { timeout: PATIENCE });
    return await found.jsonValue();
  } finally {
    await page.close();
  }
}

/** In the page: the list's titles, once they are there. */
function titles() {
  const { shadowRoot } = document.querySelector('event-list') ?? {};
  const links = shadowRoot?.querySelectorAll('article [part=link]') ?? [];
  return links.length > 0 && [...links].map((link) => link.textContent.trim());
}

/** What a visitor gets before any script runs. */
export const htmlOf = async (address) => (await fetch(address)).text();
