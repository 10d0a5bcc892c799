import { html } from 'lit';
import { selectField } from '../shared/fields/choice.js';
import type { Configuration } from './configuration.js';
import type { Library } from './configurator.js';
import { EXAMPLES, type Example } from './examples.js';
import type { ConfiguratorWords } from './words/words.js';

type Set = (
  set: Pick<Configuration, 'element'> & Partial<Configuration>,
) => void;

/** Where one begins: with an example, or with an element. */
export const starting = (
  { element }: Configuration,
  set: Set,
  { elements, exampleFeed }: Library,
  words: ConfiguratorWords,
) =>
  html`<div class="examples" role="group" aria-labelledby="examples">
      <p id="examples">${words.examples}</p>
      ${Object.entries(EXAMPLES).map(
        ([name, { element, settings }]) =>
          html`<button
            type="button"
            @click=${() =>
              set({ element, attributes: { feed: exampleFeed, ...settings } })}
          >
            ${words.example[name as Example]}
          </button>`,
      )}
    </div>
    ${selectField({
      name: 'element',
      label: words.element,
      value: element,
      options: [...elements.keys()].map((tag) => ({
        value: tag,
        label: `${words.elements[tag] ?? ''} (${tag})`,
      })),
      change: (element) => set({ element }),
    })}`;
