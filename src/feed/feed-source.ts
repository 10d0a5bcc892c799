import type { Feed } from '../model/feed.js';
import { FeedError } from './feed-error.js';
import { readFeed } from './read-feed.js';

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

  #running: Promise<void> | undefined;
  #abort = new AbortController();
  readonly #listeners = new Set<Listener>();

  constructor(readonly address: string) {}

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
      const feed = await readFeed(this.address, signal);
      return pages > 1 ? readPages(feed, pages, signal) : feed;
    });
  }

  /** Reads the next page; never rejects. */
  readOn(): Promise<void> {
    const feed = this.feed!;
    return this.#run((signal) =>
      readPages(feed, feed.pages.length + 1, signal),
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
    } catch (error) {
      if (signal.aborted) return;
      this.error =
        error instanceof FeedError
          ? error
          : new FeedError('not-a-feed', this.address, String(error));
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

/** Few feeds have several pages, and fewer are read that far: a chunk. */
async function readPages(feed: Feed, wanted: number, signal: AbortSignal) {
  const { readPages: read } = await import('./pages.js');
  return read(feed, wanted, (address) => readFeed(address, signal));
}

const sources = new Map<string, FeedSource>();

/** The one source of an address. */
export function sourceOf(address: string): FeedSource {
  const known = sources.get(address) ?? new FeedSource(address);
  sources.set(address, known);
  return known;
}
