import { rowOf, visitOf } from './result.mjs';

const cpu = (count, limit) => ({
  goal: 'cpu',
  count,
  limit,
  value: (result) => visitOf(result, count)?.ratios.cpu?.median,
});

/** What this project sets itself, in one run beside all others. */
const GOALS = [
  { goal: 'code', limit: 15_000, value: ({ bytes }) => rowOf(bytes)?.gzip },
  cpu(10, 1.15),
  cpu(100, 1),
  cpu(1000, 0.7),
  cpu(5000, 0.5),
  {
    goal: 'change',
    limit: 1,
    value: (result) => visitOf(result, 1000)?.ratios.change?.median,
  },
  {
    goal: 'delay',
    limit: 100,
    value: ({ delay }) => rowOf(delay?.rows)?.values.delay?.median,
  },
  {
    goal: 'heap',
    limit: 2.5,
    value: (result) => visitOf(result, 1000)?.values.heap?.median,
  },
  {
    goal: 'shift',
    limit: 0,
    value: (result) => visitOf(result, 10)?.values.shift?.max,
  },
  {
    goal: 'firstOfMany',
    limit: 1.2,
    value: ({ firstOfMany }) => rowOf(firstOfMany?.rows)?.ratios.first?.median,
  },
  {
    goal: 'scale',
    limit: 1,
    value: ({ growth }) => growth && costOfItem(growth.scale),
  },
  {
    goal: 'refresh',
    limit: 0,
    value: ({ growth }) => growth?.refresh.mutations,
  },
  {
    goal: 'requests',
    limit: 1,
    value: ({ growth }) => growth?.many[0].requests,
  },
  { goal: 'parses', limit: 1, value: ({ growth }) => growth?.many[0].parses },
  {
    goal: 'many',
    limit: 2,
    value: ({ growth }) => growth && costOfMore(growth.many),
  },
];

function costOfItem(scale) {
  const [least, most] = [scale[0], scale.at(-1)];
  return most.cpu.median / most.count / (least.cpu.median / least.count);
}

const costOfMore = ([ten, fifty]) => fifty.cpu.median / ten.cpu.median;

/**
 * Goal by goal: the value, and whether it is met. What this run did not measure
 * has no value and misses nothing.
 */
export const judge = (result) =>
  GOALS.map(({ goal, count, limit, value: read }) => {
    const value = read(result);
    const met = value === undefined || value <= limit;
    return { goal, count, limit, value, met };
  });
