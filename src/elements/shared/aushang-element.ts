import { html } from 'lit';
import { property } from 'lit/decorators.js';
import {
  FeedController,
  type FeedHost,
} from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatusController } from '../../controllers/status-controller.js';
import { isZone } from '../../dates/zones.js';
import type { Language } from '../../i18n/messages.js';
import type { State } from '../../model/feed.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { VERSION } from '../../version.js';
import { text, whole } from './attributes.js';
import { kit } from './kit.js';
import { RootedElement } from './rooted-element.js';
import { emptyTemplate, messageTemplate } from './states.template.js';
import type { StatesView } from './states.view.js';

/** What the four elements have in common: data, language, zone, states. */
export abstract class AushangElement extends RootedElement implements FeedHost {
  /** Which version defined a tag, for a second copy on the page. */
  static readonly aushangVersion = VERSION;

  static override styles = [tokens, base];

  /**
   * One or several addresses of JSON Feeds, separated by spaces. `{lang}` stands
   * for the page's language, or German where there is no such feed.
   */
  @property({ converter: text }) feed = '';

  /**
   * What the feeds are; `auto` finds out. A name lets a bare site's address be
   * enough: `wordpress`, `the-events-calendar`, `gancio`, `mobilizon`. The
   * others are `json-feed`, `schema-org`, `activitystreams`, `rss`, `atom` and
   * `icalendar`.
   */
  @property({ converter: text }) format = 'auto';

  /**
   * IANA name of the zone that is shown; else the item's, else the feed's, else
   * `Europe/Berlin`. Never the visitor's.
   */
  @property({ attribute: 'time-zone', converter: text }) timeZone = '';

  /** Minutes after which a feed is loaded anew, while the page is seen. */
  @property({ attribute: 'refresh-every', converter: whole(0, 1, 1440) })
  refreshEvery = 0;

  /** Level of the items' headings, 1 to 6; 3, in `event-card` 2. */
  @property({ attribute: 'heading-level', converter: whole(3, 1, 6) })
  headingLevel = 3;

  /** Items without a feed, as JSON Feed has them; they beat the feed. */
  @property({ attribute: false }) items: readonly unknown[] | undefined;

  /** @internal */
  readonly feeds = new FeedController(this);
  readonly #locale = new LocaleController(this);
  readonly #status = new StatusController(this, (state) => {
    void this.withStates((states, language) => states.tell(state, language));
  });
  #states: StatesView | undefined;

  /** What the element is doing; `:state(…)` in CSS. */
  get state(): State {
    return this.#status.state;
  }

  /** Reloads the feed for every element that shows it; never rejects. */
  async refresh(): Promise<void> {
    await this.feeds.refresh();
    await this.updateComplete;
  }

  /** @internal The zone that the embedder chose, if it is one. */
  get zone(): string | undefined {
    const zone = `${this.timeZone}`;
    return isZone(zone) ? zone : undefined;
  }

  /** @internal Whether a further page of the feed is needed. */
  abstract wantsMore(): boolean;

  /** @internal How many items were picked. */
  abstract readonly count: number;

  /** Picks what is shown out of the feeds' items. */
  protected abstract choose(): void;

  protected abstract contentTemplate(language: Language): unknown;

  /** Whether everything that draws the items is there. */
  protected get drawable(): boolean {
    return true;
  }

  /** Undefined while a language is still on its way. */
  protected get language(): Language | undefined {
    return this.#locale.language;
  }

  /** @internal What is said of nothing; `undefined`: nothing is missed. */
  emptySentence({ messages }: Language): string | undefined {
    return messages.empty;
  }

  /** What stands around every state. */
  protected frameTemplate(body: unknown): unknown {
    return body;
  }

  protected override willUpdate(): void {
    this.feeds.follow();
    this.choose();
    // One that has left would say that it loads, over and over.
    if (this.isConnected) this.#status.enter(this.#nextState());
  }

  protected override render(): unknown {
    const { language } = this;
    // The embedder's own children, until there is something better.
    if (!language) return emptyTemplate(undefined);
    const { lang, dir } = language.messages;
    return html`<div lang=${lang} dir=${dir}>
      ${this.frameTemplate(this.#bodyTemplate(language))}
    </div>`;
  }

  protected override updated(): void {
    this.#states?.settle();
    const translated = /{lang}/.test(this.feed);
    const wanted = this.feeds.error ?? (this.refreshEvery || translated);
    if (wanted && !this.#states) void this.withStates(() => {});
  }

  /** @internal Moves the focus to an item's title. */
  focusItem(index: number): void {
    const links = this.renderRoot.querySelectorAll<HTMLElement>('[part=link]');
    const link = links[index];
    // A title without an address takes the focus as the heading that it is.
    const title = link?.hasAttribute('href') ? link : link?.parentElement;
    if (title && title !== link) title.tabIndex = -1;
    title?.focus();
  }

  #nextState(): State {
    const { arrived, loading, error, hasMore, stale } = this.feeds;
    const reading = this.state === 'loading' && hasMore && this.wantsMore();
    const drawable = this.language && this.drawable && this.rooted;
    if (loading || reading || !drawable) return 'loading';
    if (error && !arrived) return 'failed';
    if (stale) return 'stale';
    return this.count ? 'ready' : 'empty';
  }

  #bodyTemplate(language: Language): unknown {
    const { state } = this;
    const states = this.#states;
    if (state === 'failed' || state === 'loading') {
      const simply = state === 'failed' ? language.messages.failed : '';
      return html`${states?.openTemplate(language) ?? messageTemplate(simply)}
        <slot></slot>`;
    }
    // A copy that could not be renewed may be empty, too.
    const content = this.count
      ? this.contentTemplate(language)
      : emptyTemplate(this.emptySentence(language));
    return html`${states?.noteTemplate(language)} ${content}
    ${states?.troubleTemplate(language)}`;
  }

  /** What few visits need comes as a chunk: failures, and words for the ear. */
  protected async withStates(
    use: (states: StatesView, language: Language) => void,
  ): Promise<void> {
    // Not to be had: one sentence and the element's own children must do.
    const chunk = await import('./states.view.js').catch(() => undefined);
    if (!chunk || !this.language) return;
    if (!this.#states) {
      this.#states = new chunk.StatesView(this, kit);
      this.adopt(this.#states.styles);
    }
    use(this.#states, this.language);
  }
}
