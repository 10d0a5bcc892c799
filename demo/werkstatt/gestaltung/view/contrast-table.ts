import { html } from 'lit';
import { isTooLow, type Reading } from '../readings.js';
import { SCHEMES } from '../tokens.js';
import type { Desk } from './desk.js';
import { ratio } from './warnings.js';
import { PAIRS } from '../pairs.js';

/** Every pair with its contrast, in numbers and in words. */
export function contrastTable(desk: Desk, readings: readonly Reading[]) {
  const { contrast, schemes, pairs } = desk.words;
  return html`<h2 id="contrast">${contrast.heading}</h2>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="contrast">
      <table aria-labelledby="contrast">
        <thead>
          <tr>
            <th scope="col">${contrast.pair}</th>
            ${SCHEMES.map(
              (scheme) => html`<th scope="col">${schemes[scheme]}</th>`,
            )}
            <th scope="col">${contrast.needed}</th>
          </tr>
        </thead>
        <tbody>
          ${PAIRS.map(
            (pair) =>
              html`<tr>
                <th scope="row">${pairs[pair.name]}</th>
                ${readings
                  .filter((reading) => reading.pair === pair)
                  .map((reading) => cell(desk, reading))}
                <td>${pair.least ? ratio(desk, pair.least) : contrast.free}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function cell(desk: Desk, reading: Reading) {
  const { enough, tooLow } = desk.words.contrast;
  const number = ratio(desk, reading.is);
  if (!reading.pair.least) return html`<td>${number}</td>`;
  return isTooLow(reading)
    ? html`<td>${number} <strong class="error">${tooLow}</strong></td>`
    : html`<td>${number} ${enough}</td>`;
}
