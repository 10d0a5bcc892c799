import { html, nothing } from 'lit';
import {
  type Finding,
  recipesFor,
  sentenceOf,
} from '../../../../src/check/index.js';
import { code } from '../../shared/fields/code.js';
import type { Language } from '../checker.js';
import type { Result } from '../state.js';
import { excerptOf } from './excerpt.js';

/** What is wrong, what to do about it, and where. */
export function finding(found: Finding, result: Result, language: Language) {
  const { words, said } = language;
  const [what, todo] = sentenceOf(found, said);
  const { failure, lines } = result;
  return html`<h4>${what}</h4>
    <p>${todo}</p>
    ${place(found, lines, language)}
    ${recipesFor(found, said).map(({ where, lines }, index) => [
      html`<p class="where">${where}:</p>`,
      code({ name: `recipe-${index}`, label: where, text: lines }, words),
    ])}
    ${failure === 'not-allowed' ? html`<p>${words.meanwhile}</p>` : nothing}`;
}

function place(
  { line, column, item }: Finding,
  lines: readonly string[],
  { words, said }: Language,
) {
  const name = item && words.item(item);
  if (!line || !column)
    return name ? html`<p class="place">${name}</p>` : nothing;
  const where = said.place(line, column);
  return html`<figure>
    <figcaption class="place">${name ? `${name}, ${where}` : where}</figcaption>
    <pre dir="ltr" translate="no">
${excerptOf(lines, line, column).map(
        ({ number, before, marked, after }) =>
          html`<code
            ><span class="number">${number}</span
            >${` ${before}`}<mark>${marked}</mark>${after}</code
          >`,
      )}</pre>
  </figure>`;
}
