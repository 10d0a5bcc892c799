import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson, sources } from '../helpers/files.mjs';
import { findCycle, graphOf, importsOf } from '../helpers/imports.mjs';
import { wrongWays } from '../helpers/layers.mjs';

const files = sources();
const { dependencies } = readJson('package.json');

/** The sources, and one more or another one. */
const planted = (path, text) => graphOf(new Map(files).set(path, text));

describe('The imports of src/', () => {
  const graph = graphOf(files);

  it('lead to files that exist', () => {
    for (const [path, imports] of graph) {
      for (const imported of imports) {
        assert.ok(files.has(imported), `${path} imports ${imported}`);
      }
    }
  });

  it('go one way', () => assert.deepEqual(wrongWays(graph), []));

  it('have no cycle', () => assert.equal(findCycle(graph), undefined));
});

describe('The checker of imports', () => {
  for (const [kind, text] of Object.entries({
    'an import': "import { inOrder } from '../feed/order.js';",
    'a type-only import': "import type { Sort } from '../feed/order.js';",
    'a type in an expression': "type S = import('../feed/order.js').Sort;",
    'a dynamic import': "export const f = () => import('../feed/order.js');",
    'an export': "export * from '../feed/order.js';",
  })) {
    it(`catches ${kind} against the direction`, () => {
      assert.deepEqual(wrongWays(planted('src/dates/planted.ts', text)), [
        'src/dates/planted.ts → src/feed/order.ts',
      ]);
    });
  }

  it('catches feed/ that knows the page', () => {
    const text = "import { warn } from '../page/console.js';";
    assert.deepEqual(wrongWays(planted('src/feed/planted.ts', text)), [
      'src/feed/planted.ts → src/page/console.ts',
    ]);
  });

  it('catches a file in a folder that the architecture lacks', () => {
    const graph = planted('src/utils/planted.ts', "import '../feed/order.js';");
    assert.throws(() => wrongWays(graph), /src\/utils\/planted\.ts/);
  });

  it('catches a cycle through a dynamic import and a type', () => {
    const way = ['src/feed/order.ts', 'src/feed/a.ts', 'src/feed/b.ts'];
    const graph = graphOf(
      new Map([
        [way[0], "import './a.js';"],
        [way[1], "export const b = () => import('./b.js');"],
        [way[2], "import type { Sort } from './order.js';"],
      ]),
    );
    assert.deepEqual(findCycle(graph), [...way, way[0]]);
  });

  it('catches a cycle among the real files', () => {
    const text = "import '../elements/event-list/event-list.js';";
    const cycle = findCycle(planted('src/model/item.ts', text));
    assert.ok(cycle.includes('src/model/item.ts'), String(cycle));
  });
});

/** Where each package may be imported. */
const PACKAGES = {
  '@humanwhocodes/momoa': /^src\/check\/places\//,
  'date-fns': /^src\/dates\//,
  '@date-fns/tz': /^src\/dates\//,
  dompurify: /^src\/content\/purify\.ts$/,
  'ical.js': /^src\/feed\/formats\//,
  lit: /^src\/(cli\/prerender|controllers|elements|theme)\//,
  txml: /^src\/feed\/formats\//,
};

describe('The packages that src/ imports', () => {
  /** Pairs of package and importing file. */
  const imported = [...files].flatMap(([path, text]) =>
    importsOf(text)
      .map((name) => /^(?!\.)(@[^/]+\/)?[^/]+/.exec(name)?.[0])
      .filter(Boolean)
      .map((name) => [name, path]),
  );
  const isNode = ([name]) => name.startsWith('node:');
  const packages = imported.filter((one) => !isNode(one));

  it('are those of package.json', () => {
    const used = new Set(packages.map(([name]) => name));
    assert.deepEqual([...used].sort(), Object.keys(dependencies).sort());
  });

  it('each have their folder', () => {
    for (const [name, path] of packages) {
      assert.match(path, PACKAGES[name] ?? /^$/, `${path} imports ${name}`);
    }
  });

  it('are not those of node, but for the command line', () => {
    const importing = new Set(imported.filter(isNode).map(([, path]) => path));
    assert.ok(importing.size > 3);
    for (const path of importing) assert.match(path, /^src\/cli\//);
  });
});
