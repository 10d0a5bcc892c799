/**
 * `npm run test:full`: the tests in every engine that is here, and in zones
 * at the ends of the day. Prints a table of what ran and what did not.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines } from './browsers/index.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { headline, run, runNodeTests } from './steps.mjs';
import { sentence, sum } from './wtr/count.mjs';

const MAIN_ZONE = 'America/New_York';
/** Zones matter to our code, not to an engine: one engine will do. */
const FURTHER_ZONES = ['Asia/Tokyo', 'Pacific/Apia'];
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
  headline('Build');
  if (!(await run(['npm', 'run', '--silent', 'build']))) return false;
  const nodePassed = await runNodeTests();
  const rows = [];
  for (const [name, zone] of plan()) rows.push(await testIn(name, zone));
  headline('What ran');
  report(rows);
  return nodePassed && rows.every(({ passed }) => passed);
}

/** Pairs of engine and zone. */
function plan() {
  return [
    ...present().map((name) => [name, MAIN_ZONE]),
    ...FURTHER_ZONES.map((zone) => ['chromium', zone]),
  ];
}

function present() {
  return Object.keys(engines).filter((name) => engines[name].find());
}

async function testIn(name, zone) {
  const { title } = engines[name];
  headline(`${title}, ${zone}`);
  const file = join(folder, `${name}-${zone.replace('/', '-')}.json`);
  const env = { BROWSERS: name, TZ: zone, AUSHANG_RESULTS: file };
  const good = await run(['wtr'], { env, timeout: TIME_LIMIT });
  const counts = countsIn(file);
  // Nothing tested is nothing proved.
  return { title, zone, counts, passed: good && counts?.passed > 0 };
}

/** Undefined if the run did not get as far as writing them. */
function countsIn(file) {
  try {
    return sum(Object.values(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return undefined;
  }
}

function report(rows) {
  for (const { title, zone, passed, counts } of rows) {
    const result = counts ? sentence(counts) : 'did not finish';
    const mark = passed ? '✓' : '✗';
    console.log(`${mark} ${title.padEnd(10)} ${zone.padEnd(17)} ${result}`);
  }
  for (const name of Object.keys(engines)) {
    if (present().includes(name)) continue;
    const { title, needs } = engines[name];
    console.log(`– ${title.padEnd(10)} left out: needs ${needs}`);
  }
  const counts = rows.map((row) => row.counts).filter(Boolean);
  console.log(`\nBrowsers: ${sentence(sum(counts))}`);
}
