import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedTags } from '../../cms/allowed-tags.mjs';
import { read, readJson } from '../helpers/files.mjs';

/** What each tag takes, as the reference says. */
const declared = Object.fromEntries(
  readJson('dist/custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [
      tagName,
      attributes.map(({ name }) => name),
    ]),
);

const sorted = (tags) =>
  Object.entries(tags)
    .map(([tag, attributes]) => `${tag}: ${[...attributes].sort().join()}`)
    .sort();

const PHP = {
  'WordPress’s plugin': 'demo/cms/wordpress/aushang/aushang.php',
  'TYPO3’s sanitizer': 'demo/cms/typo3/Classes/SanitizerBuilder.php',
};

for (const [name, path] of Object.entries(PHP)) {
  describe(name, () => {
    it('allows every attribute that there is, and no other', () => {
      assert.deepEqual(sorted(allowedTags(read(path))), sorted(declared));
    });
  });
}

describe('WordPress’s plugin', () => {
  const php = read(PHP['WordPress’s plugin']);

  it('has the version of the package', () => {
    const { version } = readJson('package.json');
    assert.ok(php.includes(`Version: ${version}\n`));
    assert.ok(php.includes(`const VERSION = '${version}';`));
  });

  it('asks nobody, and stores nothing', () => {
    const pattern = /wp_remote|file_get_contents|curl_|_option\(|set_transient/;
    assert.doesNotMatch(php, pattern);
  });
});

describe('TYPO3’s configuration', () => {
  const tags = Object.keys(declared);

  for (const path of ['RTE/Aushang.yaml', 'TypoScript/constants.typoscript']) {
    it(`allows the tags in ${path}`, () => {
      const text = read(`demo/cms/typo3/Configuration/${path}`);
      for (const tag of tags) assert.ok(text.includes(tag), tag);
    });
  }
});
