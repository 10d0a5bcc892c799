import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { filesIn, readJson } from '../helpers/files.mjs';

const { version } = readJson('package.json');

describe('The folder for sites that host the files themselves', () => {
  const place = mkdtempSync(join(tmpdir(), 'release-'));
  after(() => rmSync(place, { recursive: true }));
  execFileSync('node', ['scripts/release.mjs', place]);

  const folder = join(place, `v${version}`);
  const textOf = (name) => readFileSync(join(folder, name), 'utf8');
  const hashes = JSON.parse(textOf('integrity.json'));
  const names = readdirSync(folder, { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  );

  it('is named after the version, and the only one', () =>
    assert.deepEqual(readdirSync(place), [`v${version}`]));

  it('has every script and theme, with the hash that integrity.json has', () => {
    const hashed = names.filter((name) => /\.js$|^themes\/./.test(name));
    assert.deepEqual(hashed.sort(), Object.keys(hashes).sort());
    for (const name of hashed) {
      const hash = createHash('sha384').update(textOf(name)).digest('base64');
      assert.equal(hashes[name], `sha384-${hash}`, name);
    }
  });

  it('has every theme', () => {
    const themes = [...filesIn('src/theme/themes', /\.css$/).keys()];
    assert.ok(themes.length > 0);
    for (const path of themes) {
      const name = path.replace('src/theme/', '');
      assert.ok(existsSync(join(folder, name)), name);
    }
  });

  it('says in German how it is used, with tags that fit', () => {
    const src = `src="/aushang/v${version}/aushang.js"`;
    const integrity = `integrity="${hashes['aushang.js']}"`;
    for (const name of ['LIESMICH.md', 'integrity.html']) {
      assert.ok(textOf(name).includes(src), name);
      assert.ok(textOf(name).includes(integrity), name);
    }
  });

  it('has an import map with its own chunks', () => {
    const [, map] = /importmap">([^<]*)</.exec(textOf('integrity.html'));
    const chunks = Object.keys(JSON.parse(map).integrity);
    assert.ok(chunks.length > 0);
    for (const chunk of chunks) {
      const name = chunk.replace(`/aushang/v${version}/`, '');
      assert.ok(names.includes(name), chunk);
    }
  });
});
