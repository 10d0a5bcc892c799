import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { faults } from '../../matrix/faults/index.mjs';
import { filesIn, read, sources } from '../helpers/files.mjs';

const page = read('ACCESSIBILITY.md');

describe('ACCESSIBILITY.md', () => {
  it('names tests that are there', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    const named = rows.flatMap(
      (row) => row.match(/`[\w/-]+\.test\.ts`/g) ?? [],
    );
    const paths = named.map((name) => `test/${name.replaceAll('`', '')}`);
    assert.ok(paths.length > 10, paths.join());
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('names checks that the matrix has', () => {
    const folder = 'test/matrix/page/checks';
    const table = read(`${folder}/index.ts`);
    const named = [...page.matchAll(/matrix \(([^)`]+)/g)].flatMap(([, list]) =>
      list.split(/,\s*/).filter(Boolean),
    );
    const others = ['trees', 'axe', 'IBM'];
    assert.ok(named.length > 10, named.join());
    for (const name of named.filter((one) => !others.includes(one))) {
      assert.match(table, new RegExp(`^  ${name},$`, 'm'), name);
    }
    assert.ok(filesIn(folder, /\.ts$/).size > 5);
  });

  it('says how many faults are planted', () => {
    assert.match(page, new RegExp(`plants ${faults.length} faults`));
  });
});

describe('Planted faults', () => {
  it('have a name of their own', () => {
    const names = new Set(faults.map(({ name }) => name));
    assert.equal(names.size, faults.length);
  });

  it('find their place in the sources', () => {
    const texts = sources();
    const lost = faults.filter(({ file, find, put }) => {
      const text = texts.get(`src/${file}`) ?? '';
      return text.replaceAll(find, put) === text;
    });
    assert.deepEqual(
      lost.map(({ name }) => name),
      [],
    );
  });
});
