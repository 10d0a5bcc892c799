/**
 * `npm run test:faults`: whether the matrix sees. Plants one fault after the
 * other into the sources, and says which were caught, and by what.
 * An argument names the faults to plant: `npm run test:faults -- label`.
 */
import { faults } from './faults/index.mjs';
import { bundleLibrary } from './harness/bundle.mjs';
import { ask, check, listen, lookAtTrees, putScenes } from './harness/look.mjs';
import { startServer } from './harness/server.mjs';
import { sample } from './harness/settings.mjs';
import { openBrowser } from './harness/visit.mjs';

const [, , wanted = ''] = process.argv;
const planted = faults.filter(({ name }) => name.includes(wanted));

const start = Date.now();
const server = await startServer('/lib/aushang.js');
const visit = await openBrowser();
/** Names of faults, by what saw them first. */
const seen = { checks: [], trees: [], tools: [], ears: [], nothing: [] };
try {
  // Without a fault there is nothing to be found, or nothing is proved.
  const sound = await look(undefined);
  if (sound.finding) throw new Error(`finds without one: ${sound.finding}`);
  for (const fault of planted) report(fault, await look(fault));
} finally {
  await visit.browser.close();
  server.end();
}

const seconds = ((Date.now() - start) / 1000).toFixed(0);
const caught = planted.length - seen.nothing.length;
console.log(`\nCaught ${caught} of ${planted.length}, after ${seconds} s.`);
for (const [by, names] of Object.entries(seen)) {
  console.log(`By ${by}: ${names.length}`);
}
process.exitCode = caught && !seen.nothing.length ? 0 : 1;

function report({ name }, { by, finding }) {
  seen[by].push(name);
  console.log(finding ? `✓ ${name}: ${finding}` : `✗ ${name}`);
}

/** The first finding, and what saw it. */
async function look(fault) {
  server.library = await bundleLibrary(fault);
  for (const [by, step] of steps()) {
    const [finding] = await step().catch(({ message }) => [message]);
    if (finding) return { by, finding: finding.split('\n')[0] };
  }
  return { by: 'nothing' };
}

/** What costs most comes last. */
function* steps() {
  yield ['checks', () => putScenes(visit, server.address).then(() => [])];
  // Before a setting changes the language.
  const trees = lookAtTrees(visit);
  const [first, ...others] = sample;
  yield ['checks', () => check(visit, first)];
  yield ['trees', () => trees];
  for (const setting of others) yield ['checks', () => check(visit, setting)];
  yield ['tools', () => ask(visit, sample.at(-1))];
  yield ['ears', () => listen(visit, server.address)];
}
