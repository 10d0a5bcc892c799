/**
 * Every element in every state, in every setting, before all checks:
 * `node test/matrix/main.mjs`. With `--sample` in three settings, with
 * `--source` without a build. `UPDATE_TREES=1` writes the snapshots anew.
 */
import { bundleLibrary } from './harness/bundle.mjs';
import { ask, check, listen, lookAtTrees, putScenes } from './harness/look.mjs';
import { startServer } from './harness/server.mjs';
import { sample, settings } from './harness/settings.mjs';
import { openBrowser } from './harness/visit.mjs';

/** More of the same would only hide the first. */
const MOST = 40;

const isSource = process.argv.includes('--source');
const isSample = process.argv.includes('--sample');
const chosen = isSample ? sample : settings;

const start = Date.now();
const server = await startServer(`/${isSource ? 'lib' : 'dist'}/aushang.js`);
if (isSource) server.library = await bundleLibrary();
const visit = await openBrowser();
try {
  report(await all());
} finally {
  await visit.browser.close();
  server.end();
}

async function all() {
  const heard = await listen(visit, server.address);
  const shadow = await lookAtAll(false, chosen);
  // The same trees, the same checks; a few settings are enough.
  const light = await lookAtAll(true, sample.slice(0, isSample ? 1 : 3));
  return {
    count: shadow.count + light.count,
    findings: [...heard, ...shadow.findings, ...light.findings],
  };
}

async function lookAtAll(isLight, settings) {
  const count = await putScenes(visit, server.address, isLight);
  const findings = await lookAtTrees(visit);
  for (const setting of settings) {
    findings.push(...(await check(visit, setting)));
    findings.push(...(await ask(visit, setting)));
  }
  const where = isLight ? 'light-dom | ' : '';
  return {
    count: count * settings.length,
    findings: findings.map((finding) => where + finding),
  };
}

function report({ count, findings }) {
  for (const finding of findings.slice(0, MOST)) console.log(`✗ ${finding}`);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const renderings = count.toLocaleString('en');
  console.log(
    `${renderings} renderings, ${findings.length} findings, after ${seconds} s.`,
  );
  process.exitCode = count > 0 && findings.length === 0 ? 0 : 1;
}
