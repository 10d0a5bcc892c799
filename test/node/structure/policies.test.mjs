import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withTable } from '../../policies/table.mjs';
import { read } from '../helpers/files.mjs';

const page = read('POLICIES.md');

describe('POLICIES.md', () => {
  it('has the table that the tests try (test/policies/write.mjs)', async () => {
    assert.equal(page, await withTable(page));
  });

  it('has the line for Trusted Types', () => {
    assert.ok(page.includes('| `trusted-types lit-html dompurify` '));
  });
});
