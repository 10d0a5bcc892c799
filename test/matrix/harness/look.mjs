import { compareTrees } from './snapshots.mjs';
import { treesOf } from './tree.mjs';
import { apply, load } from './visit.mjs';

/** Large, and not always wanted. */
const TOOLS = ['/axe.js', '/ace.js'];

/** What is heard, as lines: of a page that had no element before. */
export async function listen(visit, address) {
  await load(visit, address);
  const heard = await visit.page.evaluate(() => window.matrix.announcements());
  return compareTrees(new Map([['heard, of a list', heard]]));
}

/** Puts all scenes into a fresh page; returns how many there are. */
export async function putScenes(visit, address, isLight = false) {
  await load(visit, address);
  return visit.page.evaluate((light) => window.matrix.put(light), isLight);
}

/** What assistive technology is told of each scene. */
export const lookAtTrees = async ({ client }) =>
  compareTrees(await treesOf(client));

/** What tools don't see, in one setting. */
export async function check(visit, setting) {
  await apply(visit, setting);
  const found = await visit.page.evaluate(() =>
    window.matrix.check(window.matrix.checks),
  );
  return named(setting, found);
}

/** What axe-core and IBM's checker find, in the setting that is applied. */
export async function ask({ page }, setting) {
  await bringTools(page);
  const found = [
    await page.evaluate(() => window.matrix.axe()),
    await page.evaluate(() => window.matrix.ibm()),
  ];
  return named(setting, found.flat());
}

async function bringTools(page) {
  if (await page.evaluate(() => 'ace' in window)) return;
  for (const url of TOOLS) await page.addScriptTag({ url });
}

const named = ({ name }, lines) => lines.map((line) => `${name} | ${line}`);
