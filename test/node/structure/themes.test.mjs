import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTokens } from '../../../scripts/manifest/tokens.mjs';
import { filesIn, read, sources } from '../helpers/files.mjs';

const NAMES = 'default festive high-contrast kern newspaper sidebar';
const tokens = readTokens(read('src/theme/tokens.ts'));
const declared = new Set(tokens.map(({ name }) => name));
const parts = new Set(
  [...sources().values()].flatMap((text) =>
    [...text.matchAll(/@csspart ([\w-]+) - /g)].map(([, name]) => name),
  ),
);

const themes = [...filesIn('src/theme/themes', /\.css$/)].map(
  ([path, text]) => ({ name: /([\w-]+)\.css$/.exec(path)[1], text }),
);

/** Wherever a page sets tokens, and every element, whatever its tag. */
const PLACES = [
  ':where(:root)',
  ':where(:state(ready), :state(stale), :state(empty), :state(failed))',
];
const PART = /^&::part\(([\w-]+)\)(?::hover)?$/;

/** What a theme says, without what it explains. */
const rulesOf = (text) => text.replace(/\/\*[^]*?\*\//g, '');

/** Selectors and at-rules, each once. */
function selectorsOf(text) {
  const heads = [...rulesOf(text).matchAll(/([^{};]+)\{/g)];
  return heads.flatMap(([, head]) => {
    const one = head.trim().replace(/\s+/g, ' ');
    return one.startsWith('&') ? one.split(/, (?=&)/) : [one];
  });
}

/** What is wrong with a theme. */
function faultsOf(text) {
  const strange = selectorsOf(text).filter((selector) => {
    const [, part] = PART.exec(selector) ?? [];
    return !(
      parts.has(part) || [...PLACES, '@media screen'].includes(selector)
    );
  });
  const rules = rulesOf(text);
  const unknown = (rules.match(/--[\w-]+/g) ?? []).filter(
    (name) => !declared.has(name),
  );
  const forbidden = rules.match(/!important|url\(|@import|@font-face/g) ?? [];
  return [...strange, ...unknown, ...forbidden];
}

describe('The themes', () => {
  it('are six', () => {
    assert.deepEqual(themes.map(({ name }) => name).join(' '), NAMES);
  });

  for (const { name, text } of themes) {
    it(`${name}: tokens and parts, and nothing else`, () => {
      assert.deepEqual(faultsOf(text), []);
    });

    it(`${name}: says how to use it`, () => {
      const [comment] = /^\/\*[^]*?\*\//.exec(text);
      assert.match(comment, new RegExp(`href="[^"]*/themes/${name}\\.css"`));
    });
  }

  it('default: every token with its default', () => {
    const { text } = themes.find(({ name }) => name === 'default');
    const set = [...text.matchAll(/(--[\w-]+): ([^;]+);/g)];
    assert.deepEqual(
      set.map(([, name, value]) => [name, value]),
      tokens.map(({ name, default: value }) => [name, value]),
    );
  });

  it('would be caught with anything else', () => {
    for (const wrong of [
      ':root { --aushang-accent: red }',
      'event-list { color: red }',
      ':where(:root) { --aushang-no-such: red }',
      ':where(:root) { --_accent: red }',
      `${PLACES[1]} { &::part(no-such) { color: red } }`,
      `${PLACES[1]} { &::part(card) { color: red !important } }`,
      `${PLACES[1]} { &::part(card) { background: url(x.png) } }`,
    ]) {
      assert.notDeepEqual(faultsOf(wrong), [], wrong);
    }
  });
});
