import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, sources } from '../../helpers/files.mjs';
import { importTs } from '../../helpers/typescript.mjs';

const { symptoms } = await importTs(
  'demo/werkstatt/referenz/hilfe/symptoms.ts',
);
const { later } = await importTs('src/i18n/de.later.ts');

const lines = Object.values(symptoms).flatMap(({ own = [] }) => own);

/** What the library prints stands in these, in quotation marks. */
const SPOKEN = [
  'src/feed/failure.ts',
  'src/feed/problems.ts',
  'src/feed/formats/rewrite.ts',
];
const LITERAL = /'([^'\n]*)'|"([^"\n]*)"/g;

const withoutComments = (code) => code.replace(/\/\*[^]*?\*\//g, '');

/** Its sentences: they begin with a word and have several. */
const spoken = SPOKEN.flatMap((path) =>
  [...withoutComments(read(path)).matchAll(LITERAL)].map(
    ([, single, double]) => single ?? double,
  ),
).filter((text) => /^\w[^]* \w/.test(text));

describe('The help, by the lines of the console', () => {
  const code = [...sources().values()].join('\n');

  it('has only lines that the library prints', () => {
    assert.ok(lines.length > 15);
    for (const line of lines) {
      // `TypeError` and its kin are the browser's words.
      const parts = line
        .replace(/^aushang: (?:…: )?/, '')
        .split(/…|\w+Error: |items\[|\] has/)
        .map((part) => part.trim())
        .filter(Boolean);
      for (const part of parts) assert.ok(code.includes(part), part);
    }
  });

  it('has every line that the library prints', () => {
    assert.ok(spoken.length > 10);
    for (const text of spoken) {
      assert.ok(
        lines.some((line) => line.includes(text)),
        text,
      );
    }
  });

  it('has a prefix as the console has it', () => {
    assert.ok(read('src/page/console.ts').includes('`aushang: ${sentence}`'));
    for (const line of lines) assert.ok(line.startsWith('aushang: '), line);
  });

  it('has every sentence that a page says of a failure', () => {
    const page = read('dist/site/referenz/hilfe/index.html');
    const sentences = Object.values(later.failure);
    assert.equal(sentences.length, 10);
    for (const sentence of sentences) {
      assert.ok(page.includes(sentence), sentence);
    }
  });
});
