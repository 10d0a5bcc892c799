import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read, readJson } from '../helpers/files.mjs';

const { scripts, engines } = readJson('package.json');
const readme = existsSync('README.md') ? read('README.md') : '';

/** The commands in the text's shell blocks. */
const commands = [...readme.matchAll(/```sh\n([^`]+)```/g)].flatMap(
  ([, block]) => block.trim().split('\n'),
);

describe('README.md', () => {
  it('exists', () => assert.ok(readme, 'README.md is missing'));

  it('has the two lines that show and check everything', () => {
    assert.ok(commands.includes('npm ci && npm start'), commands.join());
    assert.ok(commands.includes('npm ci && npm test'), commands.join());
  });

  it('has the line for tests that CI runs, as that very line', () => {
    const lines = read('.ci/run')
      .split('\n')
      .map((line) => line.trim());
    // Its failure ends the script; with a bare `a && b` that of `a` would not.
    assert.ok(lines.includes("bash -c 'npm ci && npm test'"), lines.join('\n'));
    assert.ok(lines.includes('set -euo pipefail'));
  });

  it('names scripts that package.json has', () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)]
      .map(([, name]) => name)
      .filter((name) => !['ci', 'registry'].includes(name));
    assert.ok(named.length > 2, named.join());
    for (const name of named) assert.ok(scripts[name], `npm run ${name}`);
  });

  it('asks for the node that package.json asks for', () => {
    const [, version] = /\bnode (\d+\.\d+)/.exec(readme) ?? [];
    assert.equal(engines.node, `>=${version}`);
  });
});
