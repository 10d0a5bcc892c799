import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** In a test: `@wcag 1.3.1 2.4.6`, the criteria that it shows. */
const TAG = /@wcag((?: \d\.\d\.\d+)+)/g;

/**
 * What the tests say of themselves.
 *
 * @param {string} folder - Of the tests.
 * @returns {Map<string, string[]>} criterion → paths, in order
 */
export function taggedTests(folder) {
  const found = new Map();
  const names = readdirSync(folder, { recursive: true }).sort();
  for (const name of names.filter((one) => /\.(ts|mjs)$/.test(one))) {
    const path = join(folder, name);
    for (const [, list] of readFileSync(path, 'utf8').matchAll(TAG)) {
      for (const criterion of list.trim().split(' ')) {
        const paths = found.get(criterion) ?? [];
        found.set(criterion, [...paths, relative(join(folder, '..'), path)]);
      }
    }
  }
  return found;
}
