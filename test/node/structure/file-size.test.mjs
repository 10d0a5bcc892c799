import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn, sources } from '../helpers/files.mjs';

/** One that grows is two ideas. */
const MOST = 200;
const MEDIAN = 60;

const lengthOf = (text) => text.split('\n').length - 1;

const code = new Map([
  ...sources(),
  ...filesIn('scripts', /\.mjs$/),
  ...filesIn('test', /\.(ts|mjs|js|html)$/),
]);

describe('Files', () => {
  it(`have at most ${MOST} lines`, () => {
    const long = [...code].filter(([, text]) => lengthOf(text) > MOST);
    assert.deepEqual(
      long.map(([path, text]) => `${path}: ${lengthOf(text)}`),
      [],
    );
  });

  it(`have at most ${MEDIAN} in the sources' median`, () => {
    const lengths = [...sources().values()].map(lengthOf);
    lengths.sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)];
    assert.ok(median > 10 && median <= MEDIAN, `the median is ${median}`);
  });
});
