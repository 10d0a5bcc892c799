/**
 * `npm run test:full`: the tests in every engine that is here, in zones at the
 * ends of the day, and without shadow roots. Prints a table of what ran and
 * what did not.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines } from './browsers/index.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { headline, run, runNodeTests } from './steps.mjs';
import { sentence, sum } from './wtr/count.mjs';

const MAIN_ZONE = 'America/New_York';
/**
 * Zones matter to our code, not to an engine: one engine will do. A day off,
 * and half an hour; in the last one also when clocks are set.
 */
const FURTHER_ZONES = [
  'Asia/Tokyo',
  'Pacific/Apia',
  'America/St_Johns',
  'Australia/Lord_Howe',
];
/** What would see that: other files cost more than the tests in them. */
const DATED = 'test/{dates,elements/dates}/*.test.ts';
/** What is drawn. */
const DRAWN = 'test/{elements,page}/**/*.test.ts';
/** What drives a browser itself. */
const STEPS = [
  ['Accessibility: all there is', ['node', 'test/matrix/main.mjs']],
  ['Accessibility: planted faults', ['node', 'test/matrix/faults.mjs']],
  [
    'Own colours, fonts and sizes; paper',
    [
      'node',
      '--test',
      'test/matrix/own-look.test.mjs',
      'test/matrix/paper.test.mjs',
    ],
  ],
  ['Other people’s stylesheets', ['node', 'test/zoo/main.mjs']],
  ['A thousand times in and out', ['node', 'test/leaks/main.mjs']],
];
/** So many files may fail by chance, and are asked once more, which is said. */
const FEW = 2;
/** Past this, a run hangs. */
const TIME_LIMIT = 10 * 60_000;

process.env.TZ = MAIN_ZONE;
const folder = mkdtempSync(join(tmpdir(), 'aushang-'));
try {
  process.exitCode = (await everything()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function everything() {
  installBrowsers();
  const isBuilt = process.env.AUSHANG_DONE !== undefined;
  if (!isBuilt && !(await buildAndTestInNode())) return false;
  const failed = [];
  for (const [title, command] of STEPS) {
    headline(title);
    if (!(await run(command, { timeout: TIME_LIMIT }))) failed.push(title);
  }
  const rows = [];
  for (const row of plan()) rows.push({ ...row, ...(await test(row)) });
  headline('What ran');
  report(rows);
  for (const title of failed) console.log(`✗ ${title}`);
  return rows.every(({ passed }) => passed) && !failed.length;
}

/** After `npm test`, both are done. */
async function buildAndTestInNode() {
  headline('Build');
  if (!(await run(['npm', 'run', '--silent', 'build']))) return false;
  return runNodeTests();
}

/** Everything in every engine, and some of it in other settings. */
function plan() {
  const inChromium = { name: 'chromium', title: 'Chromium' };
  // After `npm test`, one needn't be asked for the same again.
  const wanted = present().filter((name) => name !== process.env.AUSHANG_DONE);
  return [
    ...wanted.map((name) => ({
      name,
      title: engines[name].title,
      setting: MAIN_ZONE,
    })),
    ...FURTHER_ZONES.map((zone) => ({
      ...inChromium,
      setting: zone,
      files: DATED,
      env: { TZ: zone },
    })),
    {
      ...inChromium,
      setting: 'light-dom',
      files: DRAWN,
      env: { AUSHANG_LIGHT: '1' },
    },
  ];
}

function present() {
  return Object.keys(engines).filter((name) => engines[name].find());
}

async function test({ name, title, setting, files, env }) {
  headline(`${title}, ${setting}`);
  const file = join(folder, `${name}-${setting.replace('/', '-')}.json`);
  const wtr = (chosen) =>
    run(['wtr', ...chosen.flatMap((one) => ['--files', one])], {
      env: { BROWSERS: name, AUSHANG_RESULTS: file, ...env },
      timeout: TIME_LIMIT,
    });
  const good = await wtr(files ? [files] : []);
  const { counts, failed = [] } = resultsIn(file);
  // Nothing tested is nothing proved.
  if (good || !counts) return { counts, passed: counts?.passed > 0 };
  if (failed.length > FEW) return { counts, passed: false };
  headline(`${title}, ${setting}: once more`);
  return { counts, again: failed, passed: await wtr(failed) };
}

/** Nothing if the run did not get as far as writing them. */
function resultsIn(file) {
  try {
    const { results, failed } = JSON.parse(readFileSync(file, 'utf8'));
    return { counts: sum(Object.values(results)), failed };
  } catch {
    return {};
  }
}

function report(rows) {
  for (const { title, setting, passed, counts, again } of rows) {
    const result = counts ? sentence(counts) : 'did not finish';
    const mark = passed ? '✓' : '✗';
    console.log(`${mark} ${title.padEnd(10)} ${setting.padEnd(17)} ${result}`);
    for (const file of again ?? []) console.log(`  asked twice: ${file}`);
  }
  for (const name of Object.keys(engines)) {
    if (present().includes(name)) continue;
    const { title, needs } = engines[name];
    console.log(`– ${title.padEnd(10)} left out: needs ${needs}`);
  }
  const counts = rows.map((row) => row.counts).filter(Boolean);
  console.log(`\nBrowsers: ${sentence(sum(counts))}`);
}
