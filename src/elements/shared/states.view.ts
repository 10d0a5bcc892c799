import type { FeedError } from '../../feed/feed-error.js';
import { laterOf } from '../../i18n/later.js';
import type { Language } from '../../i18n/messages.js';
import type { State } from '../../model/feed.js';
import { announce } from '../../page/announce.js';
import type { Kit } from './kit.js';
import { statesStyles } from './states.styles.js';

/** What the view asks the element that it speaks for. */
interface Host {
  readonly state: State;
  readonly zone: string | undefined;
  readonly feeds: {
    readonly error: FeedError | undefined;
    /** The instant of the copy that is shown. */
    readonly loadedAt: number;
  };
  /** How many items are shown. */
  readonly count: number;
  emptySentence(language: Language): string | undefined;
  refresh(): Promise<void>;
  focusItem(index: number): void;
}

/** What an element says of its states, and offers when its feed doesn't come. */
export class StatesView {
  readonly styles;
  readonly #host: Host;
  readonly #kit: Kit;
  /** The visitor has asked for another attempt. */
  #retried = false;

  constructor(host: Host, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.styles = statesStyles(kit);
  }

  /** The box stays while it is tried again, and so does the button's focus. */
  failedTemplate(language: Language): unknown {
    const { html } = this.#kit;
    const { state, feeds } = this.#host;
    const { loading, failed } = language.messages;
    return html`
      <div part="message" class="failed">
        <p><strong>${state === 'loading' ? loading : failed}</strong></p>
        <p>${laterOf(language).failure[feeds.error!.reason]}</p>
        ${this.#retryTemplate(language)} ${this.#sourceLink(language)}
      </div>
    `;
  }

  staleTemplate(language: Language): unknown {
    const { html } = this.#kit;
    return html`<div part="message" class="stale">
      <p>${this.#staleSentence(language)}</p>
      ${this.#retryTemplate(language)}
    </div>`;
  }

  /** Says a state to the ear, unless it is over by now. */
  tell(state: State, language: Language): void {
    if (state !== this.#host.state) return;
    const { failed, loading } = language.messages;
    const sentences: Record<State, () => string | undefined> = {
      loading: () => loading,
      failed: () => failed,
      empty: () => this.#host.emptySentence(language),
      ready: () => laterOf(language).ready(this.#host.count),
      stale: () => this.#staleSentence(language),
    };
    this.say(sentences[state](), language);
  }

  /** @param total - How many items there are to show. */
  tellMore(added: number, total: number, language: Language): void {
    const { moreShown } = laterOf(language);
    this.say(moreShown(added, this.#host.count, total), language);
  }

  say(sentence: string | undefined, { messages }: Language): void {
    if (sentence) announce(sentence, messages.lang, this.#kit.liveRegion());
  }

  /** After a visitor's attempt the focus goes where the button was. */
  settle(): void {
    const { state } = this.#host;
    if (!this.#retried || state === 'loading') return;
    this.#retried = false;
    if (state !== 'failed') this.#host.focusItem(0);
  }

  #staleSentence(language: Language): string {
    const { inWords, toWall, HOME_ZONE } = this.#kit;
    const { feeds, zone = HOME_ZONE } = this.#host;
    const time = inWords(toWall(feeds.loadedAt, zone), 'time', language.locale);
    return laterOf(language).stale(language.messages.clock(time));
  }

  #retryTemplate(language: Language): unknown {
    const { html } = this.#kit;
    return html`<button part="retry" type="button" @click=${this.#retry}>
      ${laterOf(language).retry}
    </button>`;
  }

  #sourceLink(language: Language): unknown {
    const { html } = this.#kit;
    const { feed } = this.#host.feeds.error!;
    if (!URL.canParse(feed) || !/^https?:/.test(feed)) return undefined;
    const label = laterOf(language).source(new URL(feed).host);
    return html`<a href=${feed}>${label}</a>`;
  }

  readonly #retry = (): void => {
    this.#retried = true;
    void this.#host.refresh();
  };
}
