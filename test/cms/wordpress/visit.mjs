import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/browsers/chromium.mjs';

/** Milliseconds. */
const PATIENCE = 20_000;

export const startBrowser = async () =>
  puppeteer.launch(await chromiumOptions());

/** Opens a page and waits for its list. */
export const titlesAt = (browser, address) => found(browser, address, titles);

/** What a page's first element is asked for, by name. */
export const attributesAt = (browser, address) =>
  found(browser, address, attributes);

/** What a function finds in a page, sooner or later. */
async function found(browser, address, find) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const handle = await page.waitForFunction(find, { timeout: PATIENCE });
    return await handle.jsonValue();
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

function attributes() {
  const element = document.querySelector('event-list');
  return (
    element &&
    Object.fromEntries(
      [...element.attributes].map(({ name, value }) => [name, value]),
    )
  );
}

/** What a visitor gets before any script runs. */
export const htmlOf = async (address) => (await fetch(address)).text();
