import { growth } from './growth/growth.mjs';
import { bytes } from './measures/bytes.mjs';
import { delay } from './measures/delay.mjs';
import { firstOfMany, SETTING } from './measures/first-of-many.mjs';
import { visit } from './measures/visit.mjs';
import { OURS } from './result.mjs';
import { BASELINE, inRounds } from './rounds.mjs';

/** Beyond this, a slowed processor would take minutes for a calendar. */
const MOST_SLOWED = 1000;
/** From here on, what varies is small beside what is measured. */
const MANY = 5000;
const DELAY = { count: 1000, slowdown: 4 };
/** More elements or items of ours only: the others have no say in it. */
const GROWTH_ROUNDS = 3;

/**
 * Measures everything that the options ask for.
 *
 * @param {(what: string, work: () => Promise) => Promise} step - Does some of
 *   it, and tells.
 */
export async function run(bench, contenders, options, step) {
  const sizes = await step('bytes', () =>
    inRounds(contenders, 1, (one) => bytes(bench, one, { count: 10 })),
  );
  const visits = [];
  for (const setting of settingsOf(options)) {
    const { count, slowdown, rounds } = setting;
    const rows = await step(`${count} items, ${slowdown}×`, () =>
      inRounds(contenders, rounds, (one) => visit(bench, one, setting)),
    );
    visits.push({ ...setting, rows });
  }
  const rest = await runRest(bench, contenders, options, step);
  return { bytes: sizes.map(flat), visits, ...rest };
}

function settingsOf({ counts, slowdowns, rounds }) {
  return slowdowns
    .flatMap((slowdown) => counts.map((count) => ({ count, slowdown })))
    .filter(({ count, slowdown }) => slowdown === 1 || count <= MOST_SLOWED)
    .map(({ count, ...setting }) => ({
      ...setting,
      count,
      rounds: count < MANY ? rounds : Math.ceil(rounds / 2),
    }));
}

/** A quick look at some items needs none of this. */
async function runRest(bench, contenders, { counts, slowdowns, rounds }, step) {
  const known = (name) => contenders.find((one) => one.name === name);
  const [ours, base] = [known(OURS), known(BASELINE)];
  const rest = {};
  if (counts.includes(DELAY.count) && slowdowns.includes(DELAY.slowdown)) {
    const measure = (one) => delay(bench, one, DELAY);
    rest.delay = await step('input delay', async () => ({
      ...DELAY,
      rows: await inRounds(contenders, rounds, measure),
    }));
  }
  if (!counts.includes(SETTING.count) || !ours || !base) return rest;
  rest.firstOfMany = await step('ten of 5000', async () => ({
    ...SETTING,
    rows: await inRounds([base, ours], rounds, (one) =>
      firstOfMany(bench, one),
    ),
  }));
  rest.growth = await step('growth', () => growth(bench, ours, GROWTH_ROUNDS));
  return rest;
}

/** One sample has no spread. */
const flat = ({ name, failure, values }) => ({
  name,
  failure,
  ...Object.fromEntries(
    Object.entries(values).map(([key, { median }]) => [key, median]),
  ),
});
