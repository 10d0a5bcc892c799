import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sources } from '../helpers/files.mjs';

/** The public contract's, whose names never change. */
const CONTRACT =
  'list item card heading link date date-weekday date-day date-year image ' +
  'credit summary body meta location status price organizers nav previous ' +
  'next more search filters message retry';

const PART = /\bpart=["']?([\w-]+)|part\.add\('([\w-]+)'\)|\[part='?([\w-]+)/g;

const texts = [...sources().values()];

/** Every part that templates have or styles ask for. */
const used = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(PART)].map(([, ...names]) => names.find(Boolean)),
  ),
);

const documented = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/@csspart ([\w-]+) - \S/g)].map(([, name]) => name),
  ),
);

describe('Parts', () => {
  it('that are used are documented in a class comment', () => {
    const unknown = [...used].filter((name) => !documented.has(name));
    assert.deepEqual(unknown, []);
    assert.ok(used.size > 20, `only ${used.size} were found`);
  });

  it('that are documented are used', () => {
    const unused = [...documented].filter((name) => !used.has(name));
    assert.deepEqual(unused, []);
  });

  it('bear the contract’s names, but for three that came later', () => {
    const contract = new Set(CONTRACT.split(' '));
    const own = [...used].filter((name) => !contract.has(name));
    assert.deepEqual(own.sort(), ['actions', 'back', 'label']);
  });
});
