import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../feed/feed-error.js';
import { sourceOf, type FeedSource } from '../feed/feed-source.js';
import { merge } from '../feed/merge.js';
import { normaliseItems } from '../feed/normalise/feed.js';
import { load, type Load } from '../feed/load.js';
import { languageIn } from '../i18n/languages.js';
import type { Problem } from '../model/feed.js';
import type { Item } from '../model/item.js';
import { warn } from '../page/console.js';
import { AushangErrorEvent, AushangLoadEvent } from '../page/events.js';
import { languageOf } from './locale-controller.js';

/** What the controller asks its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Addresses, separated by spaces. */
  feed: string;
  /** How they are to be read; `auto` finds out. */
  format: string;
  /** Data without a feed; it beats the feed. */
  items: readonly unknown[] | undefined;
  /** Whether a further page of the feed is needed for what is shown. */
  wantsMore(): boolean;
}

/** Connects an element to its feeds: all that is asynchronous ends here. */
export class FeedController implements ReactiveController {
  items: readonly Item[] = [];
  /** The first feed's, when it fails. */
  error: FeedError | undefined;

  readonly #host: FeedHost;
  /** What is followed: the items, else the addresses. */
  #given: unknown;
  sources: readonly FeedSource[] = [];
  #ends: readonly (() => void)[] | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** No feed has arrived yet, but one may. */
  get loading(): boolean {
    return !this.arrived && this.sources.some(({ loading }) => loading);
  }

  /** There is something to choose from, even if it is nothing. */
  get arrived(): boolean {
    return Boolean(this.#host.items) || this.sources.some(({ feed }) => feed);
  }

  /** A copy is shown that a later attempt could not renew. */
  get stale(): boolean {
    return this.sources.some(({ error, feed }) => error && feed);
  }

  /** Whether a next page is there or on its way. */
  get hasMore(): boolean {
    return this.sources.some((source) => source.hasMore);
  }

  hostConnected(): void {
    // What was set meanwhile counts.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A node that is only moved is back before the microtask.
    queueMicrotask(() => this.#host.isConnected || this.#disconnect());
  }

  /** Follows `feed` and `items`: called before the element chooses. */
  follow(): void {
    const { feed, format, items, isConnected } = this.#host;
    const words = `${feed ?? ''}`;
    const asks = words.includes('{lang}');
    const lang = asks ? languageIn(languageOf(this.#host)) : '';
    const given = items || `${format} ${words.replaceAll('{lang}', lang)}`;
    if (!isConnected || (this.#ends && given === this.#given)) return;
    this.#given = given;
    this.sources = items ? [] : sourcesOf(words, format, lang);
    const ends = this.sources.map((source) =>
      source.subscribe(() => this.#changed(source)),
    );
    // Afterwards: a feed that stays keeps its request.
    this.#disconnect();
    this.#ends = ends;
    this.items = items ? read(items) : [];
    this.error = undefined;
    for (const source of this.sources) if (source.feed) this.#changed(source);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || !this.#host.wantsMore()) return;
    for (const source of this.sources) {
      if (source.hasMore && !source.loading) void source.readOn();
    }
  }

  /** Reloads for everyone who shares the feeds; never rejects. */
  async refresh(): Promise<void> {
    // An address that was just set is not followed yet.
    await this.#host.updateComplete;
    await Promise.all(this.sources.map((source) => source.refresh()));
  }

  #disconnect(): void {
    this.#ends?.forEach((end) => end());
    this.#ends = undefined;
  }

  #changed(source: FeedSource): void {
    this.items = merge(this.sources.map((one) => one.feed?.items ?? []));
    this.error = this.sources.find((one) => one.error)?.error;
    this.#host.requestUpdate();
    void this.#tell(source);
  }

  /** Events come when what they tell of can be seen. */
  async #tell({ address, error, feed, loading }: FeedSource): Promise<void> {
    if (loading) return;
    await this.#host.updateComplete;
    if (error) {
      warn(error.message);
      this.#host.dispatchEvent(new AushangErrorEvent(error, address));
    } else if (feed) {
      if (feed.problems.length) void warnOfProblems(feed.problems, address);
      this.#host.dispatchEvent(new AushangLoadEvent(feed.items, address));
    }
  }
}

/** A page's own items may have addresses relative to it. */
const read = (items: unknown): readonly Item[] =>
  normaliseItems(items, { bases: [document.baseURI] }).items;

/** The words for them are a chunk: most feeds need none. */
async function warnOfProblems(problems: readonly Problem[], feed: string) {
  const { inWords } = await import('../feed/problems.js');
  warn(`${feed}: ${inWords(problems)}`);
}

/** Few feeds stand in the page, or speak several languages: a chunk. */
const uncommon =
  (word: string, lang: string): Load =>
  async (address, signal) =>
    (await import('./uncommon.js')).loadUncommon(
      { word, lang, load },
      address,
      signal,
    );

/**
 * One source for each address, resolved against the page as `src` is: a link
 * never throws. `#termine` stands in the page itself.
 *
 * @param lang - For `{lang}` in them.
 */
function sourcesOf(feed: string, format: string, lang: string): FeedSource[] {
  const link = document.createElement('a');
  const found = feed.split(/\s+/).flatMap((word) => {
    // What a calendar's link to subscribe says is an address for programs.
    link.href = word.replaceAll('{lang}', lang).replace(/^webcal:/, 'https:');
    const loadIt = /^#|{lang}/.test(word) ? uncommon(word, lang) : undefined;
    return word ? sourceOf(link.href, format, loadIt) : [];
  });
  return [...new Set(found)];
}
