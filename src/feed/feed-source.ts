import type { Feed } from '../model/feed.js';
import { FeedError, type Failed } from './feed-error.js';
import { load, request } from './load.js';
import type { Memory } from './normalise/feed.js';
import { readFeed, type Way } from './read-feed.js';

/** Called when reading starts, and when it has ended. */
type Listener = () => void;
type Read = (signal: AbortSignal) => Promise<Feed>;

/**
 * One address, read once for all who show it. It keeps the last good copy,
 * reads further pages on demand, and stops when nobody listens any more.
 */
export class FeedSource {
  /** All pages read so far; undefined until the first has arrived. */
  feed?: Feed;
  /** Why the last attempt brought nothing; undefined when it did. */
  error?: FeedError;
  /** The instant of the last good copy. */
  loadedAt?: number;

  readonly #memory: Memory = {};
  #running: Promise<void> | undefined;
  #abort = new AbortController();
  readonly #listeners = new Set<Listener>();

  constructor(
    readonly address: string,
    readonly way: Way,
  ) {}

  get loading(): boolean {
    return this.#running !== undefined;
  }

  /** Whether `readOn` would bring more. */
  get hasMore(): boolean {
    return !this.error && this.feed?.next_url !== undefined;
  }

  /**
   * Calls the listener at every change; the first one starts the reading.
   *
   * @returns what ends it.
   */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (!this.feed) void this.refresh();
    return () => {
      this.#listeners.delete(listener);
      if (!this.#listeners.size) this.#stop();
    };
  }

  /** Reads the feed anew, as far as it was read; never rejects. */
  refresh(): Promise<void> {
    const pages = this.feed?.pages.length ?? 1;
    return this.#run(async (signal) => {
      const feed = await readFeed(this.address, this.way, signal, this.#memory);
      return pages > 1 ? this.#readPages(feed, pages, signal) : feed;
    });
  }

  /** Reads the next page; never rejects. */
  readOn(): Promise<void> {
    const feed = this.feed!;
    return this.#run((signal) =>
      this.#readPages(feed, feed.pages.length + 1, signal),
    );
  }

  /** Few feeds have several pages, and fewer are read that far: a chunk. */
  async #readPages(feed: Feed, wanted: number, signal: AbortSignal) {
    const { readPages } = await import('./pages.js');
    return readPages(feed, wanted, (address) =>
      readFeed(address, this.way, signal),
    );
  }

  #run(read: Read): Promise<void> {
    if (this.#running) return this.#running;
    this.#abort = new AbortController();
    const running = this.#attempt(read, this.#abort.signal).then(() => {
      if (this.#running !== running) return;
      this.#running = undefined;
      this.#notify();
    });
    this.#running = running;
    this.#notify();
    return running;
  }

  async #attempt(read: Read, signal: AbortSignal): Promise<void> {
    try {
      this.feed = await read(signal);
      this.loadedAt = Date.now();
      delete this.error;
    } catch (cause) {
      if (signal.aborted) return;
      // What it means is a chunk's business: most requests succeed.
      const found = await import('./failure.js').then(
        ({ failureOf }) => failureOf(cause, request, this.address, signal),
        (): Failed => ({ reason: 'unreachable', detail: String(cause) }),
      );
      // Somebody may have come back meanwhile, and read it.
      if (!signal.aborted) this.error = new FeedError(this.address, found);
    }
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  #stop(): void {
    this.#running = undefined;
    this.#abort.abort();
  }
}

const sources = new Map<string, FeedSource>();

/** The one source of an address, however many elements show it. */
export function sourceOf(
  address: string,
  format = 'auto',
  loadIt = load,
): FeedSource {
  const key = `${format} ${address}`;
  const known =
    sources.get(key) ?? new FeedSource(address, { format, load: loadIt });
  sources.set(key, known);
  return known;
}
