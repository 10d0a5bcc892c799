import { spread } from './numbers.mjs';

/** Whom all others are compared with, in the same round. */
export const BASELINE = 'vanilla-template';
/** What is compared; of memory, the figures speak. */
export const COMPARED = ['cpu', 'change', 'first', 'delay'];

/**
 * Measures everyone once in each round, so that what the machine does
 * meanwhile happens to all; whoever fails is left out from then on.
 *
 * @param measure - One sample: an object of numbers.
 * @returns rows, one for each contender: the spread of each number, and of its
 *   ratio to the baseline's; or the reason why there is none.
 */
export async function inRounds(contenders, rounds, measure) {
  const samples = new Map(contenders.map((one) => [one, []]));
  const failures = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      if (failures.has(contender)) continue;
      try {
        samples.get(contender).push(await measure(contender));
      } catch ({ message }) {
        failures.set(contender, message);
      }
    }
  }
  const base = contenders.find(({ name }) => name === BASELINE);
  return contenders.map((contender) => ({
    name: contender.name,
    failure: failures.get(contender),
    ...summary(samples.get(contender), samples.get(base) ?? []),
  }));
}

/** Nobody is always the first, when the machine is still warming up. */
function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function summary(samples, base) {
  const keys = Object.keys(samples[0] ?? {});
  const values = {};
  const ratios = {};
  for (const key of keys) {
    values[key] = spread(samples.map((one) => one[key]));
    if (!COMPARED.includes(key)) continue;
    ratios[key] = spread(samples.map((one, at) => one[key] / base[at]?.[key]));
  }
  return { values, ratios };
}
