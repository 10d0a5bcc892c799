import type { FeedError } from '../../feed/feed-error.js';
import { laterOf } from '../../i18n/later.js';
import type { Language } from '../../i18n/messages.js';
import type { State } from '../../model/feed.js';
import type { Kit } from './kit.js';
import { troubleStyles } from './trouble.styles.js';

/** What the view asks the element that is in trouble. */
interface Host {
  readonly state: State;
  readonly zone: string | undefined;
  readonly error: FeedError | undefined;
  /** The instant of the copy that is shown. */
  readonly loadedAt: number;
  readonly count: number;
  refresh(): Promise<void>;
  focusItem(index: number): void;
}

/** What an element says and offers when its feed doesn't come. */
export class TroubleView {
  readonly styles;
  readonly #host: Host;
  readonly #kit: Kit;
  /** The visitor has asked for another attempt. */
  #retried = false;

  constructor(host: Host, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.styles = troubleStyles(kit);
  }

  /** The box stays while it is tried again, and so does the button's focus. */
  failedTemplate(language: Language): unknown {
    const { html } = this.#kit;
    const { state, error } = this.#host;
    const { loading, failed } = language.messages;
    return html`
      <div part="message" class="failed">
        <p><strong>${state === 'loading' ? loading : failed}</strong></p>
        <p>${laterOf(language).failure[error!.reason]}</p>
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

  /** What a state means, for the ear. */
  sentence(state: State, language: Language): string {
    return state === 'stale'
      ? this.#staleSentence(language)
      : laterOf(language).ready(this.#host.count);
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
    const { loadedAt, zone = HOME_ZONE } = this.#host;
    const time = inWords(toWall(loadedAt, zone), 'time', language.locale);
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
    const { feed } = this.#host.error!;
    if (!URL.canParse(feed) || !/^https?:/.test(feed)) return undefined;
    const label = laterOf(language).source(new URL(feed).host);
    return html`<a href=${feed}>${label}</a>`;
  }

  readonly #retry = (): void => {
    this.#retried = true;
    void this.#host.refresh();
  };
}
