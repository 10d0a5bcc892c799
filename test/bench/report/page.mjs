import { notesOf } from './notes.mjs';
import { tablesOf } from './tables.mjs';
import { de } from './words.mjs';

/** Fills the template: notes as lists, what was measured as tables. */
export function fill(template, result, goals) {
  const { setting, versions, missing } = notesOf(result, de);
  const [goalTable, ...tables] = tablesOf(result, goals, de);
  const parts = {
    setting: listOf(setting),
    versions: listOf(versions),
    missing: listOf(missing),
    goals: tableOf(goalTable),
    tables: tables.map(tableOf).join('\n'),
  };
  return template.replace(/<!-- (\w+) -->/g, (_, name) => parts[name]);
}

const listOf = (lines) =>
  `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;

/** A wide table scrolls in itself, by keyboard too. */
function tableOf({ caption, head, rows }) {
  return `<div class="wide" role="region" aria-label="${escape(caption)}"
    tabindex="0"><table><caption>${escape(caption)}</caption>
    <thead><tr>${head.map(headCell).join('')}</tr></thead>
    <tbody>${rows.map(rowOf).join('')}</tbody></table></div>`;
}

/** An empty cell is no heading. */
const headCell = (text) =>
  text ? `<th scope="col">${escape(text)}</th>` : '<td></td>';

const rowOf = ([name, ...cells]) =>
  `<tr><th scope="row">${escape(name)}</th>${cells
    .map((cell) => `<td>${escape(cell)}</td>`)
    .join('')}</tr>`;

const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escape = (text) => text.replace(/[&<"]/g, (sign) => ESCAPES[sign]);
