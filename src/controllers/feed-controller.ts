import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../feed/feed-error.js';
import { sourceOf, type FeedSource } from '../feed/feed-source.js';
import { merge } from '../feed/merge.js';
import { normaliseItems } from '../feed/normalise/feed.js';
import type { Problem } from '../model/feed.js';
import type { Item } from '../model/item.js';
import { warn } from '../page/console.js';
import { AushangErrorEvent, AushangLoadEvent } from '../page/events.js';

/** What the controller asks its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Addresses, separated by spaces. */
  feed: string;
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
  #given?: FeedHost['items'];
  #addresses = '';
  #sources: readonly FeedSource[] = [];
  #ends: readonly (() => void)[] = [];

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** No feed has arrived yet, but one may. */
  get loading(): boolean {
    return !this.arrived && this.#sources.some(({ loading }) => loading);
  }

  /** There is something to choose from, even if it is nothing. */
  get arrived(): boolean {
    return Boolean(this.#given) || this.#sources.some(({ feed }) => feed);
  }

  /** Whether a next page is there or on its way. */
  get hasMore(): boolean {
    return this.#sources.some((source) => source.hasMore);
  }

  /** The instant of the oldest copy that is shown. */
  get loadedAt(): number {
    return Math.min(
      ...this.#sources.map(({ loadedAt = Infinity }) => loadedAt),
    );
  }

  hostConnected(): void {
    this.#connect();
  }

  hostDisconnected(): void {
    this.#disconnect();
  }

  hostUpdate(): void {
    const { feed, items } = this.#host;
    if (items !== this.#given || (!items && feed !== this.#addresses)) {
      this.#disconnect();
      this.#connect();
    }
  }

  hostUpdated(): void {
    if (!this.#host.wantsMore()) return;
    for (const source of this.#sources) {
      if (source.hasMore && !source.loading) void source.readOn();
    }
  }

  /** Reloads for everyone who shares the feeds; never rejects. */
  async refresh(): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.refresh()));
  }

  #connect(): void {
    const { feed, items } = this.#host;
    this.#given = items;
    this.#addresses = feed;
    this.#sources = items ? [] : addressesOf(feed).map(sourceOf);
    this.items = items ? normaliseItems(items).items : [];
    this.error = undefined;
    this.#ends = this.#sources.map((source) =>
      source.subscribe((change) => {
        if (change === 'ended') this.#changed(source);
        else this.#host.requestUpdate();
      }),
    );
    for (const source of this.#sources) if (source.feed) this.#changed(source);
  }

  #disconnect(): void {
    for (const end of this.#ends) end();
  }

  #changed(source: FeedSource): void {
    this.items = merge(this.#sources.map((one) => one.feed?.items ?? []));
    this.error = this.#sources.find((one) => one.error)?.error;
    this.#host.requestUpdate();
    void this.#tell(source);
  }

  /** Events come when what they tell of can be seen. */
  async #tell({ address, error, feed }: FeedSource): Promise<void> {
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

/** The words for them are a chunk: most feeds need none. */
async function warnOfProblems(problems: readonly Problem[], feed: string) {
  const { inWords } = await import('../feed/problems.js');
  warn(`${feed}: ${inWords(problems)}`);
}

/** Resolved against the page, as `src` is; a link never throws. */
function addressesOf(feed: string): string[] {
  const link = document.createElement('a');
  return feed.split(/\s+/).flatMap((word) => {
    link.href = word;
    return word ? link.href : [];
  });
}
