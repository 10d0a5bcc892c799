import { html } from 'lit';
import type { Failure } from '../../../src/model/feed.js';
import type { Language } from '../build/page.js';
import type { Change, Tool } from '../shared/run.js';
import { sharedWords } from '../shared/words/index.js';
import {
  type Configuration,
  read,
  settingsOf,
  toQuery,
} from './configuration.js';
import { form } from './form.js';
import { imagesOf } from './images.js';
import { livePreview } from './live-preview.js';
import type { Elements } from './manifest.js';
import { pasting } from './pasting.js';
import { Stage } from './stage.js';
import { starting } from './starting.js';
import { configuratorWords } from './words/index.js';

/** What the build knows, and where it is. */
export interface Library {
  readonly elements: Elements;
  readonly integrity: Readonly<Record<string, string>>;
  /** The address of the examples' feed. */
  readonly exampleFeed: string;
}

/** What is set, and what the feed has answered to it. */
export interface State extends Configuration {
  readonly failed?:
    { readonly feed: string; readonly reason: Failure } | undefined;
  readonly imageAddresses: readonly string[];
  /** The feed's own page. */
  readonly home: string | undefined;
}

/** Nothing has been answered to what is set anew. */
const UNANSWERED = {
  failed: undefined,
  imageAddresses: [],
  home: undefined,
} as const;

export function configurator(
  library: Library,
  language: Language,
): Tool<State> {
  const words = { ...sharedWords[language], ...configuratorWords[language] };
  const { elements } = library;
  let answered: Change<State>;
  let state: State;
  const stage = new Stage({
    loaded: (feed, items) =>
      answered({
        failed: state.failed?.feed === feed ? undefined : state.failed,
        imageAddresses: [...state.imageAddresses, ...imagesOf(items)],
        home: state.home ?? items[0]?._feed?.home_page_url,
      }),
    failed: (feed, reason) => answered({ failed: { feed, reason } }),
  });
  return {
    read: (query) => ({ ...read(query, elements), ...UNANSWERED }),
    toQuery: (state) => toQuery(state, elements),
    view(current, change) {
      [state, answered] = [current, change];
      const settings = settingsOf(state, elements);
      const set = (set: Partial<State>) => change({ ...UNANSWERED, ...set });
      return html`<div class="columns">
        <section aria-labelledby="settings">
          <h2 id="settings">${words.settings}</h2>
          ${starting(state, set, library, words)}
          ${form(
            {
              attributes: elements.get(state.element) ?? [],
              settings: state.attributes,
              set: settings.map(([name]) => name),
              error: state.failed && words.failure[state.failed.reason],
              change: (name, value) =>
                set({ attributes: changed(state.attributes, name, value) }),
            },
            words,
          )}
        </section>
        <div>
          ${livePreview(state, change, stage, settings, words)}
          ${pasting(state, change, settings, library, words)}
        </div>
      </div>`;
    },
  };
}

function changed(
  attributes: Configuration['attributes'],
  name: string,
  value: string | undefined,
) {
  const { [name]: _, ...others } = attributes;
  return value === undefined ? others : { ...others, [name]: value };
}
