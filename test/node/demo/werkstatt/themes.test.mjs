import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../../helpers/files.mjs';

describe('The theme designer', () => {
  it('offers each ready theme', () => {
    const [, list] = /THEMES = \[([^\]]+)\]/.exec(
      read('demo/werkstatt/gestaltung/themes.ts'),
    );
    const offered = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
    const files = readdirSync('src/theme/themes');
    assert.deepEqual(offered.map((name) => `${name}.css`).sort(), files.sort());
  });
});
