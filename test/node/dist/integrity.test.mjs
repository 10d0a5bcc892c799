import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { filesIn, read, readJson } from '../helpers/files.mjs';

const hashOf = (text) =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('dist/integrity.json', () => {
  it('has the hash of every file that a page may load, and of no other', () => {
    const ours = /^dist\/((aushang[\w.]*|chunks\/.*)\.js|themes\/.*\.css)$/;
    const hashes = [...filesIn('dist', ours)].map(([path, text]) => [
      path.replace('dist/', ''),
      hashOf(text),
    ]);
    assert.ok(hashes.length > 5);
    assert.deepEqual(
      readJson('dist/integrity.json'),
      Object.fromEntries(hashes),
    );
  });
});

describe('dist/integrity.html', () => {
  const html = read('dist/integrity.html');
  const hashes = readJson('dist/integrity.json');
  const [, map] = /<script type="importmap">([^<]*)</.exec(html);
  const { integrity } = JSON.parse(map);

  it('has a map of all chunks, and of nothing else', () => {
    const chunks = Object.entries(hashes)
      .filter(([name]) => name.startsWith('chunks/'))
      .map(([name, hash]) => [`/aushang/${name}`, hash]);
    assert.deepEqual(integrity, Object.fromEntries(chunks));
  });

  it('has the tag after it, with the hash of its own', () => {
    const [, tag] = html.split('</script>');
    assert.match(tag, /src="\/aushang\/aushang\.js"/);
    assert.ok(tag.includes(`integrity="${hashes['aushang.js']}"`));
  });
});
