import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareAll, compareLooks } from './compare.mjs';
import { pathOf } from './pages.mjs';

/** Of what stands around an element, in the page's own pixels. */
const WIDTHS = [320, 768, 1280];
const WINDOW = { width: 1440, height: 1000 };
/** Pixels by which a browser may round. */
const SLACK = 1;

export const MODES = ['shadow', 'light-dom'];

/** A page beside which the bare ones stand, one a mode. */
export async function openZoo(browser, address, library) {
  const bare = new Map();
  for (const mode of MODES) {
    const page = await openPage(browser);
    await page.goto(address);
    await load(page, library);
    await put(page, mode);
    bare.set(mode, page);
  }
  return { page: await openPage(browser), bare, address, library };
}

export async function closeZoo({ page, bare }) {
  for (const one of [page, ...bare.values()]) await one.close();
}

async function openPage(browser) {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  // Else, rings are those of one page only.
  await page.emulateFocusedPage(true);
  return page;
}

const load = (page, library) =>
  page.evaluate((path) => import(path).then(() => {}), library);

async function put(page, mode) {
  const isLight = mode === 'light-dom';
  const count = await page.evaluate((light) => window.zoo.put(light), isLight);
  if (!count) throw new Error('Scenes of the zoo are none of the matrix');
}

/**
 * What an animal does to the elements, and they to it.
 *
 * @param {string} [pictures] - A folder for pictures of it.
 * @returns {Promise<Map<string, string[]>>} findings by mode
 */
export async function visit(zoo, animal, pictures) {
  const { page, address, library } = zoo;
  await page.bringToFront();
  await page.goto(new URL(pathOf(animal), address).href);
  const before = await page.evaluate(() => window.zoo.own());
  await load(page, library);
  const found = new Map();
  for (const mode of MODES) {
    await page.bringToFront();
    await put(page, mode);
    const after = await page.evaluate(() => window.zoo.own());
    const own = compareLooks(after, before).map((line) => `page | ${line}`);
    found.set(mode, [...own, ...(await atAllWidths(zoo, mode))]);
    if (pictures)
      await takePictures(page, join(pictures, mode), pathOf(animal));
  }
  return found;
}

async function atAllWidths({ page, bare }, mode) {
  const other = bare.get(mode);
  const handed = await page.evaluate(() => window.zoo.handedDown());
  await other.evaluate((style) => window.zoo.takeDown(style), handed);
  const found = [];
  for (const width of WIDTHS) {
    const here = await looksAt(page, width);
    const there = await looksAt(other, here.widths);
    const left = here.left
      .filter((pixels) => Math.abs(pixels) > SLACK)
      .map((pixels) => `leaves ${pixels} px of its room`);
    const lines = [...left, ...compareAll(here.looks, there.looks)];
    found.push(...lines.map((line) => `${width} | ${line}`));
  }
  return found;
}

async function looksAt(page, width) {
  await page.bringToFront();
  // As one string, which goes through the browser's protocol much faster.
  const text = await page.evaluate((wanted) => {
    const widths = window.zoo.widen(wanted);
    const [left, looks] = [window.zoo.left(), window.zoo.looks()];
    return JSON.stringify({ widths, left, looks });
  }, width);
  return JSON.parse(text);
}

async function takePictures(page, folder, name) {
  await mkdir(folder, { recursive: true });
  await page.bringToFront();
  for (const width of [WIDTHS.at(-1), WIDTHS[0]]) {
    await page.evaluate((wanted) => window.zoo.widen(wanted), width);
    const path = join(folder, `${name}-${width}.png`);
    await page.screenshot({ path, fullPage: true });
  }
}
