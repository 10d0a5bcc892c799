import {
  oldest,
  RefreshController,
  type RefreshHost,
} from '../../controllers/refresh-controller.js';
import type { FeedError } from '../../feed/feed-error.js';
import type { FeedSource } from '../../feed/feed-source.js';
import { laterOf } from '../../i18n/later.js';
import type { Language } from '../../i18n/messages.js';
import type { State } from '../../model/feed.js';
import { announce } from '../../page/announce.js';
import type { Kit } from './kit.js';
import { Place, type PlaceHost } from './place.js';
import { statesStyles } from './states.styles.js';
import { TranslationNote } from './translation-note.js';

/** What the view asks the element that it speaks for. */
interface Host extends RefreshHost, PlaceHost {
  readonly isConnected: boolean;
  readonly state: State;
  readonly zone: string | undefined;
  readonly feeds: {
    readonly error: FeedError | undefined;
    readonly sources: readonly FeedSource[];
    readonly items: unknown;
  };
  /** How many items are shown. */
  readonly count: number;
  emptySentence(language: Language): string | undefined;
  focusItem(index: number): void;
}

/** What an element says of its states, and offers when its feed doesn't come. */
export class StatesView {
  readonly styles;
  /** Above what could be had: that it is in German. */
  readonly noteTemplate;
  readonly #host: Host;
  readonly #kit: Kit;
  readonly #place: Place;
  /** The visitor has asked for another attempt, which isn't over. */
  #asked = false;
  /** That attempt is over, but maybe not all of the feed is there. */
  #retried = false;
  /** Loading takes long enough to be said. */
  #slow = false;
  /** The feed whose failure has been said. */
  #failed: string | undefined;

  constructor(host: Host, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.styles = statesStyles(kit);
    this.noteTemplate = new TranslationNote(host, kit).template;
    new RefreshController(host);
    this.#place = new Place(host);
  }

  /**
   * Where nothing could be had, or nothing yet. The box stays while it is tried
   * again, and so does the button's focus.
   */
  openTemplate(language: Language): unknown {
    const { html, messageTemplate } = this.#kit;
    const { state, feeds } = this.#host;
    const { loading, failed } = language.messages;
    if (!feeds.error) return messageTemplate(this.#slow ? loading : '');
    return html`
      <div part="message" class="failed">
        <p><strong>${state === 'loading' ? loading : failed}</strong></p>
        <p>${laterOf(language).failure[feeds.error.reason]}</p>
        ${this.#retryTemplate(language)} ${this.#sourceLink(language)}
      </div>
    `;
  }

  /** Below what could be had: how old it is, or what is missing. */
  troubleTemplate(language: Language): unknown {
    this.#place.hold();
    const { html } = this.#kit;
    if (!this.#host.feeds.error) return undefined;
    const stale = this.#host.state === 'stale';
    return html`<div part="message" class="stale">
      <p>${stale ? this.#staleSentence(language) : this.#missing(language)}</p>
      ${this.#retryTemplate(language)}
    </div>`;
  }

  #missing(language: Language): string {
    const failed = this.#host.feeds.sources.filter(({ error }) => error);
    const hosts = failed.map(({ address }) =>
      URL.canParse(address) ? new URL(address).host : address,
    );
    const list = new Intl.ListFormat(language.locale);
    return laterOf(language).partly(list.format(new Set(hosts)));
  }

  /** Says a state to the ear, unless it is over by now. */
  tell(state: State, language: Language): void {
    const { error } = this.#host.feeds;
    if (state !== this.#host.state) return;
    if (state === 'loading') {
      if (this.#slow) return;
      this.#slow = true;
      this.#host.requestUpdate();
    }
    const open = state === 'loading' || state === 'failed';
    // An attempt that nobody asked for is news only when it succeeds.
    if (open && !this.#asked && error && error.feed === this.#failed) return;
    this.#failed = open ? error?.feed : undefined;
    const { failed, loading } = language.messages;
    const sentences: Record<State, () => string | undefined> = {
      loading: () => loading,
      failed: () => failed,
      empty: () => this.#host.emptySentence(language),
      ready: () => this.#readySentence(language),
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
    this.#place.restore();
    const { state } = this.#host;
    if (state === 'loading') return;
    this.#slow = false;
    if (!this.#retried) return;
    this.#retried = false;
    // Whoever has gone on meanwhile isn't fetched back.
    const { activeElement, body } = document;
    const lost = !activeElement || activeElement === body;
    if (lost && state !== 'failed' && state !== 'stale') this.#focusContent();
  }

  /** The first title; else the first link, or what is said instead. */
  #focusContent(): void {
    const { renderRoot } = this.#host;
    this.#host.focusItem(0);
    const { activeElement } = renderRoot.getRootNode() as ShadowRoot;
    if (renderRoot.contains(activeElement)) return;
    const other = 'a[href], [part=message], [part=organizers]';
    const target = renderRoot.querySelector<HTMLElement>(other);
    if (target?.tabIndex === -1) target.tabIndex = -1; // makes it focusable
    target?.focus();
  }

  /** What isn't missed when it's empty isn't counted in items either. */
  #readySentence(language: Language): string {
    const { ready, loaded } = laterOf(language);
    const isMain = this.#host.emptySentence(language) !== undefined;
    return isMain ? ready(this.#host.count) : loaded;
  }

  #staleSentence(language: Language): string {
    const { toWall, HOME_ZONE } = this.#kit;
    const { feeds, zone = HOME_ZONE } = this.#host;
    const time = language.dates.inWords(toWall(oldest(feeds), zone), 'time');
    return laterOf(language).stale(language.messages.clock(time));
  }

  #retryTemplate(language: Language): unknown {
    const { html } = this.#kit;
    const retry = () => void this.#retry(language);
    return html`<button part="retry" type="button" @click=${retry}>
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

  async #retry(language: Language): Promise<void> {
    this.#asked = true;
    await this.#host.refresh();
    this.#retried = true;
    this.settle();
    const { state } = this.#host;
    // The same again is no change, but an answer to the visitor.
    if (state === 'failed' || state === 'stale') this.tell(state, language);
    this.#asked = false;
  }
}
