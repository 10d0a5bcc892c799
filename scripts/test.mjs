/**
 * `npm test`: everything that has to hold before a change goes in, in
 * Chromium only; `npm run test:full` has the other engines and zones.
 * Stops at the first stage that fails.
 */
import { headline, run, runNodeTests, runQuietly } from './steps.mjs';

// See web-test-runner.config.mjs. Here, it is for the tests in node, too.
process.env.TZ ??= 'America/New_York';

const checks = [
  ['Types', ['tsc', '--noEmit']],
  ['Lint', ['eslint', '.', '--max-warnings=0']],
  ['Format', ['prettier', '--check', '--log-level=warn', '.']],
];

const stages = [
  async () => {
    const results = checks.map(([name, command]) => runQuietly(name, command));
    return (await Promise.all(results)).every(Boolean);
  },
  () => {
    headline('Build');
    return run(['npm', 'run', '--silent', 'build']);
  },
  () => {
    headline('Size');
    return run(['node', 'scripts/size.mjs']);
  },
  runNodeTests,
  () => {
    headline('Accessibility, a sample');
    return run(['node', 'test/matrix/main.mjs', '--sample']);
  },
  () => {
    headline(`Tests in the browser (${process.env.TZ})`);
    return run(['wtr']);
  },
];

const start = Date.now();
let passed = true;
for (const stage of stages) passed = passed && (await stage());

const seconds = ((Date.now() - start) / 1000).toFixed(1);
headline(passed ? `All good after ${seconds} s` : `Failed (${seconds} s)`);
process.exitCode = passed ? 0 : 1;
