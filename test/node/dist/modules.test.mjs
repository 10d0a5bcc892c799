import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { filesIn, readJson } from '../helpers/files.mjs';
import { inspect } from '../helpers/scripts.mjs';

const { exports: published, dependencies } = readJson('package.json');

const CLASSES = {
  'event-list': 'EventList',
  'event-card': 'EventCard',
  'article-nav': 'ArticleNav',
  'organizer-footer': 'OrganizerFooter',
};

describe('The package’s entries', () => {
  it('exist, with their types', () => {
    for (const [name, entry] of Object.entries(published)) {
      for (const path of [entry, entry.default, entry.types]) {
        if (typeof path !== 'string') continue;
        assert.ok(existsSync(path.replace('*', '')), `${name}: ${path}`);
      }
    }
  });
});

describe('The modules for bundlers', () => {
  // `cli/` is for node, and no bundler's.
  const modules = filesIn('dist/modules', /^dist\/modules\/(?!cli\/).*\.js$/);

  it('leave the packages to the bundler, and need no others', () => {
    const all = [...modules.values()].map(inspect);
    const names = all.flatMap(({ imports }) => imports);
    const bare = names.filter((name) => !name.startsWith('.'));
    assert.ok(bare.includes('lit'), bare.join());
    for (const name of bare) {
      const [, owner] = /^((?:@[^/]+\/)?[^/]+)/.exec(name);
      assert.ok(dependencies[owner], name);
    }
  });

  it('have no syntax that no browser knows', () => {
    for (const [path, text] of modules) {
      assert.equal(inspect(text).decorators, 0, path);
    }
  });
});

describe('Importing a class', () => {
  const defined = [];
  before(() => {
    globalThis.customElements = {
      get: () => undefined,
      define: (tag, { name }) => void defined.push([tag, name]),
    };
  });

  for (const [entry, name] of Object.entries(CLASSES)) {
    it(`registers nothing: aushang/${entry}`, async () => {
      const module = await import(`aushang/${entry}`);
      assert.deepEqual(Object.keys(module), [name]);
      assert.deepEqual(defined, []);
    });
  }

  it('registers nothing: the whole package', async () => {
    const { register } = await import('aushang');
    assert.equal(typeof register, 'function');
    assert.deepEqual(defined, []);
  });
});
