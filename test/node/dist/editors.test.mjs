import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, readJson } from '../helpers/files.mjs';

const { modules } = readJson('dist/custom-elements.json');
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const namesOf = (list) => list.map(({ name }) => name).sort();

/** What each kind of data must have, or as much as it can have of it. */
function describesAll(tags) {
  assert.deepEqual(
    namesOf(tags),
    elements.map(({ tagName }) => tagName).sort(),
  );
  for (const { tagName, attributes } of elements) {
    const tag = tags.find(({ name }) => name === tagName);
    assert.deepEqual(namesOf(tag.attributes), namesOf(attributes), tagName);
    for (const { name, description } of tag.attributes) {
      assert.ok(description, `${tagName} ${name}`);
    }
  }
}

describe('The data for VS Code', () => {
  const html = readJson('dist/vscode.html-custom-data.json');
  const css = readJson('dist/vscode.css-custom-data.json');

  it('has every tag with its attributes', () => describesAll(html.tags));

  it('has the words that an attribute takes', () => {
    const { attributes } = html.tags.find(({ name }) => name === 'event-list');
    const { values } = attributes.find(({ name }) => name === 'period');
    assert.deepEqual(namesOf(values), ['all', 'past', 'upcoming']);
  });

  it('has every custom property and part, once', () => {
    const [{ cssProperties }] = elements;
    assert.deepEqual(namesOf(css.properties), namesOf(cssProperties));
    const parts = elements.flatMap(({ cssParts }) => namesOf(cssParts));
    const selectors = [...new Set(parts)].map((part) => `::part(${part})`);
    assert.deepEqual(namesOf(css.pseudoElements), selectors.sort());
  });
});

describe('The data for JetBrains’ editors', () => {
  const data = readJson('dist/web-types.json');
  const manifest = readJson('package.json');

  it('is named in package.json, and names the package', () => {
    assert.equal(manifest['web-types'], 'dist/web-types.json');
    assert.equal(data.name, manifest.name);
    assert.equal(data.version, manifest.version);
  });

  it('has every tag with its attributes', () =>
    describesAll(data.contributions.html.elements));
});

/** What each framework calls an attribute. */
const FRAMEWORKS = {
  react: ({ name }) => name,
  vue: ({ fieldName }) => fieldName,
};

for (const [framework, nameOf] of Object.entries(FRAMEWORKS)) {
  describe(`The types for ${framework}`, () => {
    const types = read(`dist/types/${framework}.d.ts`);

    /** The members of an interface. */
    function membersOf(name) {
      const [, body] = types.split(`interface ${name}Props {`);
      const [own] = body.split('\n}');
      return [...own.matchAll(/^ {2}'?([\w-]+)'?\?:/gm)].map(([, one]) => one);
    }

    it('have every tag', () => {
      for (const { tagName } of elements) {
        assert.ok(types.includes(`'${tagName}': `), tagName);
      }
    });

    it('have every attribute, `items` and the events', () => {
      for (const { name, attributes, events } of elements) {
        const members = membersOf(name);
        const wanted = [...attributes.map(nameOf), 'items'];
        assert.deepEqual(members.slice(0, wanted.length), wanted, name);
        assert.equal(members.length, wanted.length + events.length, name);
      }
    });
  });
}
