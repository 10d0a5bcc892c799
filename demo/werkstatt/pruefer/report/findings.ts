import { html, nothing } from 'lit';
import type { Finding, Level } from '../../../../src/check/index.js';
import { byCode } from '../../../../src/cli/check/in-words.js';
import type { Language } from '../checker.js';
import type { Result } from '../state.js';
import { finding } from './finding.js';

const LEVELS: readonly Level[] = ['error', 'warning', 'hint'];

/** Of one kind, before they are folded up: more of them say nothing new. */
const SHOWN = 3;
/** A broken export makes the same mistake a thousandfold. */
const UNFOLDED = 50;

/** The worst first. */
export const findings = (result: Result, language: Language) =>
  LEVELS.map((level) => {
    const kinds = byCode(result.report.findings, level);
    return kinds.length ? section(level, kinds, result, language) : nothing;
  });

function section(
  level: Level,
  kinds: readonly (readonly Finding[])[],
  result: Result,
  language: Language,
) {
  const { level: heading, meaning } = language.words;
  return html`<section class="findings" data-level=${level}>
    <h3>${heading[level](kinds.flat().length)}</h3>
    <p>${meaning[level]}</p>
    ${kinds.map((kind) => ofKind(kind, result, language))}
  </section>`;
}

function ofKind(kind: readonly Finding[], result: Result, language: Language) {
  const { words } = language;
  const list = (some: readonly Finding[]) =>
    html`<ul role="list">
      ${some.map((one) => html`<li>${finding(one, result, language)}</li>`)}
    </ul>`;
  const rest = kind.slice(SHOWN);
  const left = rest.length - UNFOLDED;
  return [
    list(kind.slice(0, SHOWN)),
    rest.length
      ? html`<details>
          <summary>${words.others(rest.length)}</summary>
          ${list(rest.slice(0, UNFOLDED))}
          ${left > 0 ? html`<p>${words.tooMany(left)}</p>` : nothing}
        </details>`
      : nothing,
  ];
}
