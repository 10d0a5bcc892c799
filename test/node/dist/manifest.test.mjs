import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readTokens } from '../../../scripts/manifest/tokens.mjs';
import { read, readJson } from '../helpers/files.mjs';

const COMMON = 'feed format time-zone heading-level light-dom refresh-every';
const STATES = ['loading', 'ready', 'empty', 'failed', 'stale'];
const DATE = 'date date-weekday date-day date-year';
const CARD = `card heading link ${DATE} image credit meta location status summary`;

/** What the public contract promises of each, as far as it is built. */
const CONTRACT = {
  'event-list': {
    attributes:
      'limit offset exclude kind period sort tags organizers from to search ' +
      'filters group-by label reader item-url target images structured-data',
    slots: ['', 'heading', 'empty', 'footer'],
    parts:
      `list item ${CARD} body price organizers nav previous next more search ` +
      'filters message retry',
    events: 'aushang-load aushang-error aushang-open',
  },
  'event-card': {
    attributes: 'item variant images item-url target',
    slots: ['', 'empty'],
    parts: `${CARD} body price message retry`,
    events: 'aushang-load aushang-error aushang-open',
  },
  'article-nav': {
    attributes: 'item sort kind item-url previous-label next-label',
    slots: [''],
    parts: 'nav previous next message retry',
    events: 'aushang-load aushang-error aushang-open',
  },
  'organizer-footer': {
    attributes: 'item label images',
    slots: [''],
    parts: 'organizers message retry',
    events: 'aushang-load aushang-error',
  },
};

const { modules } = readJson('dist/custom-elements.json');
const declarations = modules.flatMap((module) => module.declarations);
const elements = new Map(
  declarations
    .filter(({ tagName }) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

const namesOf = (list) => (list ?? []).map(({ name }) => name);

function includesAll(list, names, what) {
  const missing = names.filter((name) => !namesOf(list).includes(name));
  assert.deepEqual(missing, [], what);
}

describe('dist/custom-elements.json', () => {
  it('has the four elements and no other', () => {
    assert.deepEqual([...elements.keys()].sort(), Object.keys(CONTRACT).sort());
  });

  it('says which script registers which tag with which class', () => {
    const { exports } = modules.find(({ path }) => path === 'dist/aushang.js');
    assert.deepEqual(namesOf(exports).sort(), Object.keys(CONTRACT).sort());
    for (const { name, declaration } of exports) {
      assert.equal(elements.get(name).name, declaration.name);
      assert.ok(existsSync(declaration.module), declaration.module);
    }
  });

  it('names files that are published', () => {
    for (const { path } of modules) assert.ok(existsSync(path), path);
  });

  it('has the classes of the events', () => {
    const events = [
      'AushangLoadEvent',
      'AushangErrorEvent',
      'AushangOpenEvent',
    ];
    includesAll(declarations, events);
    const detailOf = (name) =>
      namesOf(declarations.find((one) => one.name === name).members);
    assert.deepEqual(events.map(detailOf), [
      ['items', 'feed'],
      ['error', 'feed'],
      ['item'],
    ]);
  });
});

describe('README.md', () => {
  const [, about] = /## The four elements([^]*?)\n## /.exec(read('README.md'));

  it('names every element, attribute, slot and event', () => {
    const names = [...elements.values()].flatMap((element) => [
      `<${element.tagName}>`,
      ...namesOf([...element.attributes, ...element.slots, ...element.events]),
    ]);
    const missing = names.filter(
      (name) => name && !about.includes(`\`${name}\``),
    );
    assert.deepEqual([...new Set(missing)], []);
  });
});

for (const [tag, contract] of Object.entries(CONTRACT)) {
  describe(`<${tag}> in custom-elements.json`, () => {
    const element = elements.get(tag);
    const { attributes, members, slots, cssParts, cssStates } = element;

    it('has all attributes, also inherited ones', () => {
      const names = `${COMMON} ${contract.attributes}`.split(' ');
      includesAll(attributes, names);
    });

    it('has a property, a type and words for each attribute', () => {
      for (const { name, fieldName, type, description } of attributes) {
        includesAll(members, [fieldName], name);
        assert.ok(type.text, name);
        assert.ok(description, name);
      }
    });

    it('spells out the words that an attribute takes', () => {
      const images = attributes.find(({ name }) => name === 'images');
      assert.equal(images.type.text, "'same-host' | 'all' | 'none'");
    });

    it('has the properties and methods for scripts, and no others', () => {
      includesAll(members, ['items', 'state', 'refresh']);
      const hidden = members.filter(
        ({ name, privacy }) => privacy || /^#|Template$|^feeds$/.test(name),
      );
      assert.deepEqual(namesOf(hidden), []);
    });

    it('has its slots, parts, events and states', () => {
      assert.deepEqual(namesOf(slots), contract.slots);
      includesAll(cssParts, contract.parts.split(' '));
      assert.deepEqual(namesOf(element.events), contract.events.split(' '));
      assert.deepEqual(namesOf(cssStates), STATES);
    });

    it('has every custom property, with its default and comment', () => {
      const tokens = readTokens(read('src/theme/tokens.ts'));
      assert.ok(tokens.length > 5);
      assert.deepEqual(element.cssProperties, tokens);
    });
  });
}
