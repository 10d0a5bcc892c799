/**
 * Writes `demo/barrierefreiheit.html`: its table says of every criterion which
 * test shows it, in the tests' own words, so that it cannot drift.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './page.js';
import { taggedTests } from './tags.js';

const here = (path) => new URL(path, import.meta.url);
const tests = taggedTests(fileURLToPath(here('../../test')));
const page = readFileSync(here('template.html'), 'utf8');
writeFileSync(
  here('../barrierefreiheit.html'),
  page.replace('<!-- rows -->', () => table(tests)),
);
