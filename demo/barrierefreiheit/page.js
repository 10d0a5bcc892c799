import { CRITERIA } from './criteria.js';

/** @param {Map<string, string[]>} tests - criterion → paths */
function row([number, name, level, reason], tests) {
  const shown = (tests.get(number) ?? []).map((path) => `<code>${path}</code>`);
  const state = reason ? 'nicht anwendbar' : 'erfüllt';
  return `
            <tr>
              <th scope="row">${number} ${name}</th>
              <td>${level}</td>
              <td>9.${number}</td>
              <td>${state}</td>
              <td>${reason ?? shown.join('<br />')}</td>
            </tr>`;
}

/**
 * The table, for the place in the page that is kept for it.
 *
 * @param {Map<string, string[]>} tests - criterion → paths
 * @throws {Error} when a criterion is said to be met, and no test shows it.
 */
export function table(tests) {
  const bare = CRITERIA.filter(
    ([number, , , reason]) => !reason && !tests.has(number),
  );
  if (bare.length) throw new Error(`no test shows ${bare.join('; ')}`);
  return CRITERIA.map((criterion) => row(criterion, tests)).join('');
}
