import { html } from 'lit';
import { titleOf } from '../../../../src/content/text.js';
import type { Item } from '../../../../src/model/item.js';
import { choice, selectField } from '../../shared/fields/choice.js';
import { preview } from '../../shared/preview.js';
import type { Change } from '../../shared/run.js';
import type { FieldWords } from '../../shared/words/words.js';
import type { Result, State } from '../state.js';
import type { CheckerWords } from '../words/words.js';

/** To choose from; nobody looks for the hundredth. */
const MOST = 100;

type AllWords = CheckerWords & FieldWords;

/** What visitors of a page would see: the elements themselves. */
export const showing = (
  { report: { items }, failure }: Result,
  state: State,
  change: Change<State>,
  words: AllWords,
) =>
  html`<section aria-labelledby="shows">
    <h3 id="shows">${words.shows}</h3>
    ${
      failure
        ? html`<p>${words.instead}</p>
            <blockquote>${words.failure[failure]}</blockquote>`
        : [
            items.length ? views(items, state, change, words) : '',
            preview(
              {
                width: state.width,
                content: element(items, state),
                change: (width) => change({ width }),
              },
              words,
            ),
          ]
    }
  </section>`;

const views = (
  items: readonly Item[],
  { view, item }: State,
  change: Change<State>,
  words: AllWords,
) => [
  choice({
    name: 'view',
    label: words.view,
    value: view,
    options: Object.entries(words.views).map(([value, label]) => ({
      value,
      label,
    })),
    change: (view) => change({ view: view as State['view'] }),
  }),
  view === 'card'
    ? selectField({
        name: 'item',
        label: words.which,
        value: item ?? items[0]!.id,
        options: items.slice(0, MOST).map((one) => ({
          value: one.id,
          label: titleOf(one) || one.id,
        })),
        change: (item) => change({ item }),
      })
    : '',
];

const element = (items: readonly Item[], { view, item }: State) =>
  view === 'card'
    ? html`<event-card
        heading-level="4"
        item=${item ?? items[0]!.id}
        .items=${items}
      ></event-card>`
    : html`<event-list heading-level="4" .items=${items}></event-list>`;
