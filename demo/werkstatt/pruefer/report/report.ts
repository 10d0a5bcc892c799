import { html } from 'lit';
import { countsOf } from '../../../../src/cli/check/in-words.js';
import type { Change } from '../../shared/run.js';
import type { Language } from '../checker.js';
import type { Result, State } from '../state.js';
import { asText } from './as-text.js';
import { findings } from './findings.js';
import { showing } from './showing.js';

/** What it is, how much of it shows, and whether anything is wrong. */
export function summaryOf({ report }: Result, { words, cli }: Language) {
  const { format, items, findings } = report;
  return [
    format ? words.shown(cli.formats[format], items.length) : words.noFeed,
    findings.length
      ? words.found(cli.counts(countsOf(findings)))
      : words.flawless,
  ].join(' ');
}

/** Everything about one feed, below the summary. */
export const report = (
  result: Result,
  state: State,
  change: Change<State>,
  language: Language,
) =>
  html`<div class="report">
      <div>${findings(result, language)}</div>
      ${showing(result, state, change, language.words)}
    </div>
    ${asText(state.written, language.words)}`;
