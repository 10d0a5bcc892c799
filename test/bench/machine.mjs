import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';

const read = (path) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** What the figures depend on, beside the code. */
export async function machine(browser) {
  const [{ model }] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus().length} × ${model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: type(),
    browser: await browser.version(),
  };
}

/** `fullcalendar 7.1.0`; nothing for what is written for the bench alone. */
export function versionOf({ name, packages = [] }) {
  const folder = './node_modules/';
  const own = name.startsWith('aushang') ? ['../../'] : [];
  return [...own, ...packages.map((one) => `${folder}${one}/`)]
    .map((path) => read(`${path}package.json`))
    .map((found) => `${found.name} ${found.version}`)
    .join(', ');
}
