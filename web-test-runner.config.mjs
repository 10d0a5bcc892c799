import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launchers } from './scripts/browsers/index.mjs';
import { forcedColors } from './scripts/wtr/forced-colors.mjs';
import { testPage } from './scripts/wtr/page.mjs';
import { prebundle } from './scripts/wtr/prebundle.mjs';
import { reporter } from './scripts/wtr/reporter.mjs';
import { slimLit } from './scripts/wtr/slim-lit.mjs';
import { middleware } from './test/server/index.mjs';

// Browsers take over the zone of the process that starts them. Tests must
// not run in UTC or Berlin, where most mistakes with zones stay unseen.
process.env.TZ ??= 'America/New_York';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const packages = [
  '@mozilla/readability',
  'axe-core',
  'react',
  'react-dom/client',
];

export default {
  files: ['test/**/*.test.ts', '!test/node/**', '!test/bench/**'],
  browsers: await launchers(process.env.BROWSERS ?? 'chromium'),
  // Enough for any file; what takes longer hangs.
  testsFinishTimeout: 60_000,
  // One page at a time: only one can have the focus.
  concurrency: 1,
  concurrentBrowsers: 1,
  // Lit as pages get it. The condition 'development' would bring the build
  // that warns in the console.
  nodeResolve: { exportConditions: [] },
  plugins: [
    prebundle(packages),
    // Without the tsconfig, esbuild does not know of legacy decorators.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
    forcedColors(),
    slimLit(),
  ],
  middleware,
  testRunnerHtml: testPage,
  testFramework: {
    config: { timeout: 10_000, forbidOnly: Boolean(process.env.CI) },
  },
  reporters: [reporter()],
};
