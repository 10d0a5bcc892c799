import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from '../../helpers/files.mjs';
import { importTs } from '../../helpers/typescript.mjs';

const FOLDER = 'demo/werkstatt/konfigurator';
const { elementsIn } = await importTs(`${FOLDER}/manifest.ts`);
const { configuratorWords } = await importTs(`${FOLDER}/words/index.ts`);

const elements = elementsIn(readJson('dist/custom-elements.json'));
const attributes = [...elements.values()].flat();

for (const [language, words] of Object.entries(configuratorWords)) {
  describe(`The configurator's words (${language})`, () => {
    it('name each element', () => {
      for (const tag of elements.keys()) assert.ok(words.elements[tag], tag);
    });

    it('name each attribute, and what it may be', () => {
      assert.ok(attributes.length > 50);
      for (const { name, options } of attributes) {
        const own = words.attributes[name];
        assert.ok(own?.label, name);
        for (const option of options) {
          assert.ok(own.options?.[option], `${name}="${option}"`);
        }
      }
    });

    it('name no attribute that there is not', () => {
      const known = new Set(attributes.map(({ name }) => name));
      const named = Object.keys(words.attributes);
      assert.deepEqual(
        named.filter((name) => !known.has(name)),
        [],
      );
    });
  });
}

describe("The configurator's German", () => {
  it('explains each attribute', () => {
    for (const { name } of attributes) {
      assert.ok(configuratorWords.de.attributes[name].help, name);
    }
  });
});

describe("The configurator's address", () => {
  it('has no name twice: an attribute, and something of its own', () => {
    const own = ['element', 'width', 'snippet', 'lang', 'dir', 'base', 'link'];
    const names = new Set(attributes.map(({ name }) => name));
    assert.deepEqual(
      own.filter((name) => names.has(name)),
      [],
    );
  });
});
