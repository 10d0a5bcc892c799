import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { chartOf } from './chart.mjs';
import { fill } from './page.mjs';

const FOLDER = new URL('../../../demo/bench/', import.meta.url);

/** Writes what is committed: the figures, a picture and a page of them. */
export async function write(result, goals) {
  mkdirSync(FOLDER, { recursive: true });
  const template = readFileSync(new URL('template.html', import.meta.url));
  const page = fill(`${template}`, result, goals);
  const json = JSON.stringify({ ...result, goals }, short);
  const files = {
    'chart.svg': chartOf(result),
    'index.html': await format(page, { parser: 'html', singleQuote: true }),
    'result.json': await format(json, { parser: 'json' }),
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(new URL(name, FOLDER), text);
  }
}

/** Four digits are more than the measurement is good for. */
const short = (_, value) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(4))
    : value;
