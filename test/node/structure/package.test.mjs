import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, readJson } from '../helpers/files.mjs';

const manifest = readJson('package.json');

describe('The version', () => {
  it('is the same in package.json, its lock and the sources', () => {
    const [, inSources] = /VERSION = '([^']+)'/.exec(read('src/version.ts'));
    const lock = readJson('package-lock.json');
    assert.equal(inSources, manifest.version);
    assert.equal(lock.version, manifest.version);
    assert.equal(lock.packages[''].version, manifest.version);
  });
});

describe('Dependencies', () => {
  it('have one version each, not a range', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(all)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });

  it('are locked by hashes, without the registry of whoever wrote it', () => {
    const { packages } = readJson('package-lock.json');
    for (const [path, { resolved, integrity, link }] of Object.entries(
      packages,
    )) {
      if (!path || link) continue;
      assert.equal(resolved, undefined, path);
      assert.match(integrity ?? '', /^sha512-/, path);
    }
  });

  it('run on the node that the package asks for', () => {
    const { packages } = readJson('package-lock.json');
    const asked = /\d+/.exec(manifest.engines.node)[0];
    // Those of another system are never installed together.
    const needed = Object.entries(packages).filter(
      ([, { optional }]) => !optional,
    );
    for (const [path, { engines }] of needed) {
      const ranges = (engines?.node ?? '*').split('||');
      const runs = ranges.some((range) => lowest(range) <= Number(asked));
      assert.ok(runs, `${path} asks for node ${engines?.node}`);
    }
  });
});

/** The lowest major version in a range; 0 for any. */
const lowest = (range) => Number(/\d+/.exec(range)?.[0] ?? 0);

describe('Every script of the package', () => {
  it('starts what exists', () => {
    for (const [name, command] of Object.entries(manifest.scripts)) {
      const files = command.match(/(?:scripts|demo)\/[\w/-]+\.m?js/g) ?? [];
      for (const file of files) assert.ok(read(file), `${name}: ${file}`);
      for (const [, other] of command.matchAll(/npm run (\w+)/g)) {
        assert.ok(manifest.scripts[other], `${name}: ${other}`);
      }
    }
  });
});
