import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CRITERIA } from '../../../demo/barrierefreiheit/criteria.js';
import { table } from '../../../demo/barrierefreiheit/page.js';
import { taggedTests } from '../../../demo/barrierefreiheit/tags.js';

describe('The page about accessibility', () => {
  const tests = taggedTests('test');

  it('has all criteria of WCAG 2.2, A and AA', () => {
    const levels = CRITERIA.map(([, , level]) => level);
    assert.equal(levels.filter((level) => level === 'A').length, 31);
    assert.equal(levels.filter((level) => level === 'AA').length, 24);
  });

  it('names a test for each that is met, and a reason for each other', () => {
    const rows = table(tests).split('<tr>').slice(1);
    assert.equal(rows.length, CRITERIA.length);
    for (const row of rows) assert.match(row, /<code>test\/|nicht anwendbar/);
  });

  it('cannot be built when a test has gone', () => {
    const fewer = new Map(tests);
    fewer.delete('2.4.7');
    assert.throws(() => table(fewer), /no test shows 2\.4\.7/);
  });

  it('knows no criterion that is none', () => {
    const known = CRITERIA.map(([number]) => number);
    assert.deepEqual(
      [...tests.keys()].filter((number) => !known.includes(number)),
      [],
    );
  });
});
