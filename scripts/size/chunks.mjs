import { readdirSync, readFileSync } from 'node:fs';
import { gzip } from './gzip.mjs';

const FOLDER = 'dist/chunks';

/** Bytes after `gzip -9`. What is not named here is a small part. */
const BUDGETS = {
  atom: 5_400,
  'event-file': 2_500,
  finder: 5_500,
  // ical.js is most of it.
  icalendar: 28_000,
  later: 10_900,
  // All of it is DOMPurify, for engines without `setHTML`.
  purify: 12_000,
  reader: 4_700,
  rewrite: 3_700,
  'safe-html': 3_000,
  'schema-org': 5_200,
  told: 2_900,
};
/** A language, or a small format. */
const SMALL = 2_000;
/** Of everything that a page could ever ask for. */
const ALL = 130_000;

/**
 * Every chunk against its budget.
 *
 * @param {number} firstPaint - Bytes of what comes before them.
 * @returns {string[]} a line for each that is too large; and for all together.
 */
export function tooLarge(firstPaint) {
  const chunks = readdirSync(FOLDER).map((file) => ({
    name: file.replace(/-.{8}\.js$/, ''),
    bytes: gzip(readFileSync(`${FOLDER}/${file}`)).length,
  }));
  const all = chunks.reduce((sum, { bytes }) => sum + bytes, firstPaint);
  console.log(`${chunks.length} chunks, with them ${all} bytes gzip -9`);
  return [
    ...chunks.map(({ name, bytes }) => [name, bytes, BUDGETS[name] ?? SMALL]),
    ['all together', all, ALL],
  ]
    .filter(([, bytes, budget]) => bytes > budget)
    .map(([name, bytes, budget]) => `${name}: ${bytes} of ${budget} bytes`);
}
