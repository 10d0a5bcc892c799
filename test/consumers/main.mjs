/**
 * `npm run test:consumers`: packs the package and lets partners' tools have it:
 * checkers of packages and types, and a small site with each bundler, which must
 * draw a list in Chromium. Needs `npm run build`.
 */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openBrowser } from '../matrix/harness/visit.mjs';
import { apps, builtFolder, clean } from './apps.mjs';
import { serve } from './server.mjs';
import { installPackage, tool } from './steps.mjs';
import { visit } from './visit.mjs';

/** For a tag's `src` and a `<link>`: nobody imports names from them. */
const NO_MODULES = ['aushang.classic.js', 'prerendered.css'];

const start = Date.now();
let failed = 0;
const tarball = await installPackage();
await step('publint', () => tool('publint', tarball, '--strict'));
await step('are the types wrong?', () =>
  tool(
    ...['attw', tarball, '--profile', 'esm-only'],
    ...['--exclude-entrypoints', ...NO_MODULES],
  ),
);
await step('types in TSX, Vue’s templates and scripts', () =>
  tool('vue-tsc', '--project', 'apps/types'),
);
const { browser } = await openBrowser();
for (const app of Object.keys(apps)) await step(app, () => buildAndVisit(app));
await browser.close();
rmSync(dirname(tarball), { recursive: true });

const seconds = ((Date.now() - start) / 1000).toFixed(1);
console.log(`${failed} failures, after ${seconds} s.`);
process.exitCode = failed ? 1 : 0;

async function buildAndVisit(app) {
  clean(app);
  await apps[app]();
  const server = await serve(builtFolder(app));
  try {
    await visit(browser, server.address);
  } finally {
    server.end();
    clean(app);
  }
}

/** What fails doesn't keep the others from being tried. */
async function step(name, action) {
  try {
    await action();
    console.log(`✓ ${name}`);
  } catch ({ message }) {
    failed += 1;
    console.log(`✗ ${name}\n${message}`);
  }
}
