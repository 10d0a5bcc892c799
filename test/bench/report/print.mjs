import { notesOf } from './notes.mjs';
import { tablesOf } from './tables.mjs';
import { en } from './words.mjs';

/** Says in the terminal what was measured. */
export function print(result, goals) {
  const { setting, versions, missing } = notesOf(result, en);
  for (const { caption, head, rows } of tablesOf(result, goals, en)) {
    console.log(`\n${caption}\n`);
    const all = [head, ...rows].map((row) => row.map(String));
    const widths = head.map((_, at) =>
      Math.max(...all.map((row) => row[at].length)),
    );
    for (const row of all) console.log(lineOf(row, widths));
  }
  const lines = [...setting, ...versions, `${en.unavailable}:`, ...missing];
  console.log(`\n${lines.join('\n')}`);
}

/** Names to the left, numbers to the right. */
const lineOf = (row, widths) =>
  row
    .map((cell, at) =>
      at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]),
    )
    .join('  ')
    .trimEnd();
