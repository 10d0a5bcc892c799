import { html } from 'lit';
import { formats } from '../../../src/cli/words/formats.js';
import { choice, selectField } from '../shared/fields/choice.js';
import { textArea, textField } from '../shared/fields/text-field.js';
import { prose } from '../shared/prose.js';
import type { Change } from '../shared/run.js';
import { fileField } from './file-field.js';
import { type State, type Way, WAYS } from './state.js';
import type { CheckerWords } from './words/words.js';

export interface Examples {
  readonly good: string;
  readonly faulty: string;
}

interface Form {
  readonly examples: Examples;
  /** @param byHand - Whether the visitor waits for the answer. */
  check(byHand: boolean): void;
  /** Checks another address than the one that was given. */
  tryOut(feed: string): void;
}

/** What is to be checked. */
export const form = (
  state: State,
  change: Change<State>,
  { examples, check, tryOut }: Form,
  words: CheckerWords,
) => html`
  <form
    class="asking"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      // Without a button it was a link to a report that submitted.
      check(event.submitter !== null);
    }}
  >
    ${choice({
      name: 'way',
      label: words.what,
      value: state.way,
      options: WAYS.map((value) => ({ value, label: words.ways[value] })),
      change: (way) =>
        change({ way: way as Way, file: undefined, error: undefined }),
    })}
    ${field(state, change, words)}
    ${selectField({
      name: 'format',
      label: words.format,
      help: prose(words.formatHelp),
      value: state.format,
      options: [
        { value: '', label: words.anyFormat },
        ...Object.entries(formats).map(([value, label]) => ({ value, label })),
      ],
      change: (format) => change({ format }),
    })}
    <p><button>${words.check}</button></p>
  </form>
  <div class="examples">
    <p>${words.examples}</p>
    <button type="button" @click=${() => tryOut(examples.good)}>
      ${words.goodExample}
    </button>
    <button type="button" @click=${() => tryOut(examples.faulty)}>
      ${words.faultyExample}
    </button>
  </div>
`;

function field(state: State, change: Change<State>, words: CheckerWords) {
  const { way, error } = state;
  const about = { label: words.label[way], help: words.help[way], error };
  const clear = { error: undefined };
  switch (way) {
    case 'address':
      return textField({
        ...about,
        name: 'feed',
        type: 'url',
        value: state.feed,
        change: (feed) => change({ ...clear, feed }),
      });
    case 'text':
      return textArea({
        ...about,
        name: 'text',
        value: state.text,
        change: (text) => change({ ...clear, text }),
      });
    case 'file':
      return fileField({
        ...about,
        name: 'file',
        value: state.file,
        change: (file) => change({ ...clear, file }),
      });
  }
}
