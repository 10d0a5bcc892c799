import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn, read, readJson } from '../../helpers/files.mjs';
import { importTs } from '../../helpers/typescript.mjs';

const { prose } = await importTs('demo/werkstatt/referenz/html/prose.ts');
const { german } = await importTs('demo/werkstatt/referenz/words/german.ts');

const LISTS = [
  'attributes',
  'events',
  'slots',
  'cssParts',
  'cssStates',
  'cssProperties',
];

const elements = readJson('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** What the manifest lists of an element: kind, name, sentence. */
const entriesOf = (element) => [
  ...LISTS.flatMap((kind) => element[kind].map((one) => ({ kind, ...one }))),
  ...element.members
    .filter(({ attribute }) => !attribute)
    .map((one) => ({ ...one, kind: 'members' })),
];

const pageOf = (tagName, file) => read(`dist/site/referenz/${tagName}/${file}`);

for (const element of elements) {
  const { tagName } = element;
  describe(`The reference of <${tagName}>`, () => {
    const entries = entriesOf(element);
    const [german_, english] = ['index.html', 'en.html'].map((file) =>
      pageOf(tagName, file),
    );

    it('has a row for everything in the manifest', () => {
      assert.ok(entries.length > 40);
      const missing = entries.filter(
        ({ name }) => name && !rowsOf(german_).some((row) => row.has(name)),
      );
      assert.deepEqual(
        missing.map(({ name }) => name),
        [],
      );
    });

    it('says in English what the manifest says', () => {
      for (const { name, description } of entries) {
        assert.ok(english.includes(prose(description)), name);
      }
    });

    it('says it in German, too', () => {
      const sentences = [
        { kind: 'elements', name: tagName, description: element.description },
        ...entries,
      ];
      for (const { kind, name, description } of sentences) {
        assert.ok(german[kind][name], `${kind}: ${name}`);
        const isEnglish = german_.includes(prose(description));
        assert.ok(!isEnglish, `${kind}: ${name}`);
      }
    });
  });
}

/** The names that begin a table's rows. */
function rowsOf(page) {
  return [...page.matchAll(/<th scope="row"><code[^>]*>([^<]*)<\/code>/g)].map(
    ([, name]) => new Set([name, name.replace(/^:state\((.*)\)$|\(\)$/, '$1')]),
  );
}

describe("The reference's German", () => {
  it('says nothing of what there is not', () => {
    const known = elements.flatMap(entriesOf);
    for (const kind of ['events', 'slots', 'cssParts', 'cssStates']) {
      const unknown = Object.keys(german[kind]).filter(
        (name) => !known.some((one) => one.kind === kind && one.name === name),
      );
      assert.deepEqual(unknown, [], kind);
    }
  });
});

describe('A page of the reference', () => {
  const pages = [...filesIn('dist/site/referenz', /\.html$/)];

  it('leads to its own parts', () => {
    assert.equal(pages.length, 16);
    for (const [path, html] of pages) {
      const ids = new Set(
        [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
      );
      const count = [...html.matchAll(/\sid="/g)].length;
      assert.equal(ids.size, count, `an id twice: ${path}`);
      for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) {
        assert.ok(ids.has(id), `${path}#${id}`);
      }
    }
  });

  it('has a caption and headers in each table', () => {
    for (const [path, html] of pages) {
      for (const [table] of html.matchAll(/<table[^]*?<\/table>/g)) {
        assert.match(table, /<caption>[^<]/, path);
        assert.match(table, /<th scope="col">/, path);
        const [, body] = table.split('<tbody>');
        const rows = body.split('<tr>').slice(1);
        for (const row of rows) assert.match(row, /<th scope="row">/, path);
      }
    }
  });
});
