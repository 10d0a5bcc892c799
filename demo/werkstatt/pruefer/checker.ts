import { html, nothing } from 'lit';
import type { Words } from '../../../src/check/index.js';
import { reportInWords } from '../../../src/cli/check/in-words.js';
import type { CliWords } from '../../../src/cli/words/words.js';
import type { Change, Tool } from '../shared/run.js';
import type { FieldWords } from '../shared/words/words.js';
import { addressOf } from './address.js';
import { checkGiven } from './checking.js';
import { type Examples, form } from './form.js';
import { report, summaryOf } from './report/report.js';
import { read, type Result, type State, toQuery } from './state.js';
import type { CheckerWords } from './words/words.js';

/** The sentences of a language: the page's, the checker's, and the terminal's. */
export interface Language {
  readonly words: CheckerWords & FieldWords;
  readonly said: Words;
  readonly cli: CliWords;
}

export function checker(examples: Examples, language: Language): Tool<State> {
  const { words, said, cli } = language;
  let running = new AbortController();

  async function check(
    state: State,
    change: Change<State>,
    byHand: boolean,
  ): Promise<void> {
    running.abort();
    const { signal } = (running = new AbortController());
    const given = { ...state, feed: addressOf(state.feed) ?? '' };
    const answer = checkGiven(given, words.pasted, signal);
    if (!answer) {
      change({ error: words.missing[state.way], isChecking: false });
      return focus(FIELDS[state.way]);
    }
    change({ ...given, isChecking: true, error: undefined });
    const result = await answer;
    const written = await reportInWords(result.report, said, cli);
    if (signal.aborted) return;
    change({ ...UNSEEN, result, written, isChecking: false });
    if (byHand) focus('result');
  }

  return {
    read,
    toQuery,
    view(state, change) {
      const { isChecking, result } = state;
      const done = isChecking ? undefined : result;
      const tryOut = (feed: string) =>
        void check({ ...state, way: 'address', feed }, change, true);
      return html`${form(
          state,
          change,
          {
            examples,
            check: (byHand) => void check(state, change, byHand),
            tryOut,
          },
          words,
        )}
        <h2 id="result" tabindex="-1" ?hidden=${!done}>
          ${done && words.result(nameOf(done))}
        </h2>
        <p class="summary" role="status">
          ${isChecking ? words.checking : done && summaryOf(done, language)}
        </p>
        ${
          done?.report.next
            ? html`<p>
                <button type="button" @click=${() => tryOut(done.report.next!)}>
                  ${words.nextPage}
                </button>
              </p>`
            : nothing
        }
        ${done ? report(done, state, change, language) : nothing}`;
    },
  };
}

/** Another feed has other items to look at. */
const UNSEEN = { view: 'list', item: undefined } as const;

const FIELDS = { address: 'feed', text: 'text', file: 'file' } as const;

const focus = (id: string) => document.getElementById(id)?.focus();

const nameOf = ({ report: { title, address } }: Result) => title ?? address;
