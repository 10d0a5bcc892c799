import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read, readJson } from '../helpers/files.mjs';

const text = read('README.de.md');
const { modules } = readJson('dist/custom-elements.json');
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

describe('README.de.md', () => {
  it('names attributes that there are', () => {
    const known = elements.flatMap(({ attributes }) =>
      attributes.map(({ name }) => name),
    );
    const cells = [...text.matchAll(/\|\s*(`[^|]+`)\s*\|$/gm)];
    const named = cells.flatMap(([, cell]) =>
      cell
        .replace(/="[^"]*"/g, '')
        .split(/[`, ]+/)
        .filter(Boolean),
    );
    assert.ok(named.length > 10, named.join());
    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('names every element', () => {
    for (const { tagName } of elements) {
      assert.ok(text.includes(`<${tagName}`), tagName);
    }
  });
});

for (const name of ['README.md', 'README.de.md', 'RELEASING.md']) {
  describe(`${name}, its links and pictures`, () => {
    it('lead to files that are there', () => {
      const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)/g)];
      assert.ok(links.length > 0);
      for (const [, path] of links) assert.ok(existsSync(path), path);
    });
  });
}
