import { visit } from '../measures/visit.mjs';
import { spread } from '../numbers.mjs';

const COUNTS = [100, 300, 1000, 3000, 10_000];

/** The processor's time for more and more items. */
export async function scale(bench, contender, rounds) {
  const samples = COUNTS.map((count) => ({ count, cpu: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { count, cpu } of samples) {
      cpu.push((await visit(bench, contender, { count })).cpu);
    }
  }
  return samples.map(({ count, cpu }) => ({ count, cpu: spread(cpu) }));
}
