/**
 * The elements among the stylesheets that real pages have: whether they look as
 * on a bare page, and leave the page alone. `npm run test:zoo`; with `--source`
 * without a build, with `--pictures <folder>` a picture of each, with a word
 * only the animals whose names have it.
 */
import { parseArgs } from 'node:util';
import { bundleLibrary } from '../matrix/harness/bundle.mjs';
import { serve } from '../matrix/harness/server.mjs';
import { openBrowser } from '../matrix/harness/visit.mjs';
import { animals } from './animals.mjs';
import { controls } from './controls.mjs';
import { EXCEPTIONS } from './exceptions.mjs';
import { installPackages } from './packages.mjs';
import { pagesFor } from './pages.mjs';
import { closeZoo, MODES, openZoo, visit } from './zoo.mjs';

/** More of the same would only hide the first. */
const MOST = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: 'boolean' }, pictures: { type: 'string' } },
});
const [wanted = ''] = positionals;

const start = Date.now();
installPackages();
const planted = controls.map(({ animal }) => animal);
const pages = await pagesFor(new Set([...animals, ...planted]));
const server = await serve(pages);
const { browser } = await openBrowser();
try {
  const missed = [...(await visitAll()), ...(await plantAll())];
  for (const line of missed) console.log(`✗ ${line}`);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${missed.length} findings, after ${seconds} s.`);
  process.exitCode = missed.length ? 1 : 0;
} finally {
  await browser.close();
  server.end();
}

async function visitAll() {
  if (values.source) server.library = await bundleLibrary();
  const folder = values.source ? 'lib' : 'dist';
  const zoo = await openZoo(browser, server.address, `/${folder}/aushang.js`);
  const chosen = animals.filter(({ name }) => name.includes(wanted));
  const missed = [];
  for (const animal of chosen) {
    const found = await visit(zoo, animal, values.pictures);
    for (const mode of MODES) {
      const lines = judge(animal, mode, found.get(mode));
      missed.push(...lines.map((line) => `${animal.name}, ${mode} | ${line}`));
    }
  }
  await closeZoo(zoo);
  const names = chosen.map(({ name }) => name).join(', ');
  console.log(`Visited ${chosen.length}: ${names}.`);
  return missed;
}

/** What isn't excepted; and an exception that is none. */
function judge({ name }, mode, lines) {
  const exception = EXCEPTIONS.find(({ animal }) => animal === name);
  if (!exception || mode === 'shadow') return some(lines);
  const left = lines.filter((line) => !exception.says.test(line));
  const isOne = left.length < lines.length;
  return isOne ? some(left) : [...some(left), 'is no exception any more'];
}

function some(lines) {
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST), `and ${lines.length - MOST} more`];
}

/** Whether the zoo would see: what it doesn't. */
async function plantAll() {
  const missed = [];
  for (const { animal, fault, mode, says } of controls) {
    server.library = await bundleLibrary(fault);
    const zoo = await openZoo(browser, server.address, '/lib/aushang.js');
    const found = (await visit(zoo, animal)).get(mode);
    await closeZoo(zoo);
    const line = found.find((one) => says.test(one));
    if (line) console.log(`✓ planted, ${animal.name}, ${mode} | ${line}`);
    else missed.push(`${animal.name}, ${mode} | nothing says ${says}`);
  }
  return missed;
}
