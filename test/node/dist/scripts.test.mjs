import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, read, readJson } from '../helpers/files.mjs';
import { count, inspect } from '../helpers/scripts.mjs';

const scripts = filesIn('dist', /^dist\/(aushang[\w.]*|chunks\/.*)\.js$/);
const entry = scripts.get('dist/aushang.js');
const chunks = [...scripts].filter(([path]) => path.includes('/chunks/'));

/** The code of a package as it comes. */
const packaged = (path) => read(`node_modules/${path}`);

describe('dist/aushang.js', () => {
  it('is one file, which imports and exports nothing', () => {
    const { imports, exports } = inspect(entry);
    assert.deepEqual([imports, exports], [[], 0]);
  });

  it('has the package’s version', () => {
    assert.ok(entry.includes(`"${readJson('package.json').version}"`));
  });

  it('parses HTML where Lit itself does, and nowhere else', () => {
    const lits = count(packaged('lit-html/lit-html.js'), /innerHTML/g);
    assert.ok(lits > 0);
    assert.equal(count(entry, /innerHTML/g), lits);
  });
});

describe('The chunks', () => {
  it('are loaded when used, from their own folder', () => {
    const { dynamicImports } = inspect(entry);
    assert.ok(dynamicImports.length > 3, dynamicImports.join());
    for (const name of dynamicImports) {
      assert.match(name, /^\.\/chunks\//);
      assert.ok(scripts.has(posix.join('dist', name)), name);
    }
  });

  it('load other chunks at most, never aushang.js', () => {
    for (const [path, text] of chunks) {
      const { imports, dynamicImports } = inspect(text);
      for (const name of [...imports, ...dynamicImports]) {
        const loaded = posix.join(posix.dirname(path), name);
        const known = chunks.some(([chunk]) => chunk === loaded);
        assert.ok(known, `${path} loads ${name}`);
      }
    }
  });

  it('parse HTML in DOMPurify only', () => {
    const parsing = chunks.filter(([, text]) =>
      /innerHTML|outerHTML|insertAdjacentHTML|DOMParser/.test(text),
    );
    assert.equal(parsing.length, 1, parsing.map(([path]) => path).join());
    assert.match(parsing[0][0], /purify/);
  });
});

describe('dist/aushang.classic.js', () => {
  const classic = scripts.get('dist/aushang.classic.js');

  it('is a script that needs no type="module"', () => {
    assert.deepEqual(inspect(classic).imports, []);
    assert.doesNotThrow(() => new Function(classic));
  });

  it('is small: a page waits for it', () => {
    assert.ok(classic.length < 1500, `${classic.length} bytes`);
  });
});

describe('No built script', () => {
  const each = (check) => {
    for (const [path, text] of scripts) check(text, path);
  };

  it('has syntax that no browser knows, or its helper', () =>
    each((text, path) => {
      assert.equal(inspect(text).decorators, 0, path);
      assert.doesNotMatch(text, /__decorate|__esDecorate|\baccessor /, path);
    }));

  it('runs text, or writes into a page', () =>
    each((text, path) => {
      const pattern = /\beval\(|new Function|document\.write|setHTMLUnsafe/;
      assert.doesNotMatch(text, pattern, path);
    }));

  it('stores anything', () =>
    each((text, path) => {
      const pattern = /localStorage|sessionStorage|indexedDB|\.cookie/;
      assert.doesNotMatch(text, pattern, path);
    }));

  it('asks a host that the page has not named', () =>
    each((text, path) => {
      const pattern =
        /\b(fetch|import|open|sendBeacon|Worker)\(["'`]\w*:?\/\/|\.(src|href)=["'`]\w*:?\/\//;
      assert.doesNotMatch(text, pattern, path);
    }));

  it('names a map that is not there', () =>
    each((text, path) => assert.doesNotMatch(text, /sourceMappingURL/, path)));
});
