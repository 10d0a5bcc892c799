import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../feed/feed-error.js';
import type { FeedSource } from '../feed/feed-source.js';

/** Attempts after a failure, and the waits before them in milliseconds. */
const ATTEMPTS = 4;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
/** Milliseconds; who comes back online doesn't come alone. */
const ONLINE_WAIT = 500;
const MINUTE = 60_000;

/** What the controller asks of its element. */
export interface RefreshHost extends ReactiveControllerHost {
  /** Minutes between two loads; 0 for none. */
  readonly refreshEvery: number;
  readonly feeds: {
    readonly error: FeedError | undefined;
    readonly sources: readonly Pick<FeedSource, 'loadedAt'>[];
  };
  refresh(): Promise<void>;
}

/**
 * Loads a feed anew: every so many minutes while somebody can see the page,
 * after failures that may pass, and when the network is back.
 */
export class RefreshController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** What the timer was set for; the same again leaves it running. */
  #planned: unknown;
  readonly #host: RefreshHost;

  constructor(host: RefreshHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    document.addEventListener('visibilitychange', this.#again);
    this.#again();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    document.removeEventListener('visibilitychange', this.#again);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const { refreshEvery, feeds } = this.#host;
    const plan = `${refreshEvery} ${oldest(feeds)} ${this.#failures}`;
    if (plan === this.#planned) return;
    this.#planned = plan;
    this.#again();
  }

  readonly #online = (): void => {
    if (this.#host.feeds.error) this.#after(Math.random() * ONLINE_WAIT);
  };

  /** Sets the timer for the next load, if there is to be one. */
  readonly #again = (): void => {
    clearTimeout(this.#timer);
    const wait = this.#wait();
    // Infinite where nothing has arrived and nothing failed: it is loading.
    if (this.#host.refreshEvery > 0 && !document.hidden && isFinite(wait)) {
      this.#after(Math.max(wait, 0));
    }
  };

  #wait(): number {
    const { feeds, refreshEvery } = this.#host;
    const { error } = feeds;
    const period = refreshEvery * MINUTE;
    if (!error) return oldest(feeds) + period - Date.now();
    const passes = /^(unreachable|busy)$/.test(error.reason);
    if (!passes || this.#failures >= ATTEMPTS) return period;
    return error.retryAfter ?? jitter(this.#failures);
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), milliseconds);
  }

  async #load(): Promise<void> {
    await this.#host.refresh();
    this.#failures = this.#host.feeds.error ? this.#failures + 1 : 0;
    if (this.#failures > ATTEMPTS) this.#failures = 0;
    this.#again();
  }
}

/** The instant of the oldest copy that is shown. */
export const oldest = ({ sources }: RefreshHost['feeds']): number =>
  Math.min(...sources.map(({ loadedAt = Infinity }) => loadedAt));

/** Full jitter: a random part of a wait that doubles. */
const jitter = (failures: number): number =>
  Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
