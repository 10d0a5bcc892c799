import { html, nothing } from 'lit';
import { correctionsOf, isTooLow, type Reading } from '../readings.js';
import type { Desk } from './desk.js';
import { wordsOf } from './token-fields.js';

/** With two decimals; what falls short by a hair has not reached it. */
export const ratio = ({ words }: Desk, contrast: number) =>
  words.contrast.ratio(Math.floor(contrast * 100) / 100);

/** What can't be read, a sentence each. */
export const warningsOf = (desk: Desk, readings: readonly Reading[]) =>
  readings
    .filter(isTooLow)
    .map(({ pair, scheme, is }) =>
      desk.words.contrast.warning(
        desk.words.pairs[pair.name],
        scheme,
        ratio(desk, is),
        ratio(desk, pair.least!),
      ),
    );

/** Said whenever it changes. */
export function verdict(desk: Desk, warnings: readonly string[]) {
  const { allEnough, someTooLow } = desk.words.contrast;
  return html`<div class="verdict" role="status">
    ${
      warnings.length
        ? html`<p class="error">${someTooLow(warnings.length)}</p>
            ${list(warnings)}`
        : html`<p>${allEnough}</p>`
    }
    ${list(corrections(desk))}
  </div>`;
}

const corrections = (desk: Desk) =>
  correctionsOf(desk.stage, desk.design, desk.theme, desk.tokens).map(
    ({ token, scheme, darker, from, to }) => {
      const { name } = wordsOf(desk, token);
      return desk.words.contrast.corrected(name, scheme, darker, from, to);
    },
  );

const list = (sentences: readonly string[]) =>
  sentences.length
    ? html`<ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`
    : nothing;
