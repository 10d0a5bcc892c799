import { code } from './prose.js';

export interface Row {
  readonly name: string;
  /** HTML: what it means. */
  readonly meaning: string;
  /** HTML: what is to be known beside it. */
  readonly notes?: readonly string[];
}

/** Two columns, which have room at 320 pixels, too. */
export const table = (
  caption: string,
  [name, meaning]: readonly [string, string],
  rows: readonly Row[],
) =>
  `<table>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${name}</th><th scope="col">${meaning}</th></tr></thead>
    <tbody>${rows.map(rowOf).join('')}</tbody>
  </table>`;

const rowOf = ({ name, meaning, notes = [] }: Row) =>
  `<tr>
    <th scope="row">${code(name)}</th>
    <td>${meaning}${notes.map((note) => `<br /><small>${note}</small>`).join('')}</td>
  </tr>`;
