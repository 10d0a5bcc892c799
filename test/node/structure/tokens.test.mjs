import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTokens } from '../../../scripts/manifest/tokens.mjs';
import { read, sources } from '../helpers/files.mjs';

const DECLARED_IN = 'src/theme/tokens.ts';
const css = read(DECLARED_IN);
const tokens = readTokens(css);
const names = tokens.map(({ name }) => name);

/** What a pattern's group finds in the sources, each once and sorted. */
function found(pattern, isWanted = () => true) {
  const texts = [...sources()].filter(([path]) => isWanted(path));
  const all = texts.flatMap(([, text]) =>
    [...text.matchAll(pattern)].map(([, name]) => name),
  );
  return [...new Set(all)].sort();
}

/** What a designer's tool has a field for. */
const KINDS = [
  '<color>',
  '<length>',
  '<font-family>',
  '<font-weight>',
  '<border>',
  '<shadow>',
];

/** What a page must be able to change; paper and pills are what they are. */
const LOOK =
  /^\s*(?:color|background|border[\w-]*|[\w-]*shadow|font-family|fill|stroke): ?([^;]+);/gm;
const FREE =
  /var\(--_|^(?:0|none|inherit|collapse|transparent|99px|#000|#fff)$/;

const short = names.map((name) => name.replace('--aushang-', '')).sort();

describe('Custom properties', () => {
  it('are declared in theme/tokens.ts, each with a comment', () => {
    const used = found(/(--aushang-[a-z][\w-]*)/g);
    assert.deepEqual(used, [...names].sort());
    for (const { name, syntax, description, default: fallback } of tokens) {
      assert.ok(description.length > 10, `${name}: ${description}`);
      assert.ok(fallback, name);
      assert.ok(KINDS.includes(syntax), `${name}: ${syntax}`);
    }
  });

  it('are read there only', () => {
    const elsewhere = (path) => path !== DECLARED_IN;
    assert.deepEqual(found(/(--aushang-)/g, elsewhere), []);
  });

  it('are never set by the library, so that a page can', () => {
    assert.deepEqual(found(/(--aushang-[\w-]+)\s*:/g), []);
  });

  it('stand wherever a rule has a colour, a border, a font or a shadow', () => {
    const values = found(LOOK, (path) => /base\.ts|styles\.ts$/.test(path));
    assert.ok(values.length > 10);
    assert.deepEqual(
      values.filter((value) => !FREE.test(value)),
      [],
    );
  });

  it('have short names, which styles use: all of them, and no others', () => {
    assert.deepEqual(found(/var\(\s*--_([\w-]+)/g), short);
    assert.deepEqual(found(/--_([\w-]+)\s*:/g), short);
  });
});

describe('The reader of tokens', () => {
  it('takes name, default, kind and comment', () => {
    const declared = `
      /* <color> Links,
         and focus. */
      --_accent: oklch(
        from var(
          --aushang-accent,
          var(--_muted)
        ) l c h
      );
      --_bare: var(--aushang-bare, 0);`;
    assert.deepEqual(readTokens(declared), [
      {
        name: '--aushang-accent',
        default: 'var(--aushang-muted)',
        syntax: '<color>',
        description: 'Links, and focus.',
      },
    ]);
  });
});
