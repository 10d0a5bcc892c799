import { parseArgs } from 'node:util';

const DEFAULTS = { n: '10,100,1000,5000', rounds: '5', cpu: '1,4', only: '' };

const words = (text) => text.split(',').filter(Boolean);
const numbers = (text) => words(text).map(Number);

/** What the command's words ask for; `main.mjs` explains them. */
export function readOptions(args) {
  const options = Object.entries(DEFAULTS).map(([name, value]) => [
    name,
    { type: 'string', default: value },
  ]);
  const { values } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(options),
      report: { type: 'boolean', default: false },
    },
  });
  return {
    counts: numbers(values.n),
    rounds: Number(values.rounds),
    slowdowns: numbers(values.cpu),
    only: words(values.only),
    reportOnly: values.report,
    /** Whether nothing is left out. */
    isFull: ['n', 'cpu', 'only'].every((key) => values[key] === DEFAULTS[key]),
  };
}
