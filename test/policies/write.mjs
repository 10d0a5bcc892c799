/** Writes the table of POLICIES.md anew, from the rows that the tests try. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './table.mjs';

const file = new URL('../../POLICIES.md', import.meta.url);
writeFileSync(file, await withTable(readFileSync(file, 'utf8')));
