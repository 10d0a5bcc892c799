/**
 * `npm run bench`: this project's list beside others, in the same browser, with
 * the same items. Needs `npm run build`. The whole of it takes a quarter of an
 * hour; `npm run bench -- --n=10 --rounds=3 --cpu=1 --only=aushang` a minute.
 *
 * - `--n=10,100`: how many items; 10, 100, 1000 and 5000 by default
 * - `--rounds=5`: how often each is measured
 * - `--cpu=1,4`: how many times slower than it is the processor is made
 * - `--only=aushang,lit`: who is measured, beside the vanilla page
 * - `--report`: no failure if a goal is missed
 *
 * A full run with nothing left out writes its report to `demo/bench/`.
 */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/browsers/chromium.mjs';
import { bundle } from './bundle.mjs';
import { contenders as everyone, unavailable } from './contenders/index.mjs';
import { judge } from './goals.mjs';
import { machine, versionOf } from './machine.mjs';
import { readOptions } from './options.mjs';
import { write } from './report/write.mjs';
import { print } from './report/print.mjs';
import { BASELINE } from './rounds.mjs';
import { run } from './run.mjs';
import { Server } from './server.mjs';

const options = readOptions(process.argv.slice(2));
const contenders = everyone.filter(
  ({ name }) =>
    !options.only.length || [BASELINE, ...options.only].includes(name),
);
const result = await measure();
const goals = judge(result);
print(result, goals);
if (options.isFull) await write(result, goals);
const isGood = options.reportOnly || goals.every(({ met }) => met);
process.exitCode = isGood ? 0 : 1;

async function measure() {
  const server = new Server(contenders, await bundle(contenders));
  const base = await server.start();
  const browser = await puppeteer.launch(await chromiumOptions());
  try {
    const bench = { base, browser, server };
    return {
      ...(await machine(browser)),
      contenders: contenders.map(({ name, title, lacks, ...more }) => ({
        name,
        title,
        version: versionOf({ name, ...more }),
        lacks,
      })),
      unavailable,
      ...(await run(bench, contenders, options, step)),
    };
  } finally {
    await browser.close();
    server.stop();
  }
}

async function step(what, work) {
  const start = Date.now();
  process.stdout.write(`${what} … `);
  const done = await work();
  console.log(`${Math.round((Date.now() - start) / 1000)} s`);
  return done;
}
