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
/** A browser runs a timer that is longer at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What is asked of a feed. */
type Source = Pick<FeedSource, 'error' | 'loadedAt' | 'loading'>;

/** What the controller asks of its element. */
export interface RefreshHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Minutes between two loads; 0 for none. */
  readonly refreshEvery: number;
  readonly feeds: { readonly sources: readonly Source[] };
  refresh(): Promise<void>;
}

/**
 * Loads a feed anew: every so many minutes while somebody can see the page,
 * after failures that may pass, and when the network is back.
 */
export class RefreshController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
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

  /** Loading starts and ends with an update, and so does every setting. */
  hostUpdated(): void {
    this.#again();
  }

  readonly #online = (): void => {
    const trouble = troubleOf(this.#host.feeds);
    if (!trouble) return;
    trouble.back ??= Date.now() + Math.random() * ONLINE_WAIT;
    this.#again();
  };

  /** Sets the timer for the next load, if there is to be one. */
  readonly #again = (): void => {
    clearTimeout(this.#timer);
    const { feeds, isConnected } = this.#host;
    const loading = feeds.sources.some((source) => source.loading);
    const wait = this.#due() - Date.now();
    // An element may be updated that has left the page.
    if (!isConnected || loading || isHidden() || wait === Infinity) return;
    const inTime = Math.min(Math.max(wait, 0), LONGEST_TIMER);
    this.#timer = setTimeout(() => void this.#load(), inTime);
  };

  /** The instant of the next load; infinite for none. */
  #due(): number {
    const { feeds, refreshEvery } = this.#host;
    const period = refreshEvery > 0 ? refreshEvery * MINUTE : Infinity;
    const trouble = troubleOf(feeds);
    if (!trouble) return oldest(feeds) + period;
    const { back, since, least, wait = period } = trouble;
    if (back !== undefined || period === Infinity) return back ?? period;
    return since + Math.max(wait, least);
  }

  async #load(): Promise<void> {
    delete troubleOf(this.#host.feeds)?.back;
    await this.#host.refresh();
  }
}

/** `document.hidden` may be a frame of that name, into which a form is sent. */
const isHidden = (): boolean => document.hidden === true;

/** The instant of the oldest copy that is shown. */
export const oldest = ({ sources }: RefreshHost['feeds']): number =>
  Math.min(...sources.map(({ loadedAt = Infinity }) => loadedAt));

/** A failure, and what all who show the feed do about it together. */
interface Trouble {
  readonly error: FeedError;
  /** Failures in a row. */
  readonly failures: number;
  readonly since: number;
  /** Milliseconds to the next attempt; `undefined`: as planned. */
  readonly wait: number | undefined;
  /** Milliseconds that the server asks for. */
  readonly least: number;
  /** The instant for an attempt since the network is back. */
  back?: number | undefined;
}

/** Of each feed: who shows it, too, must not ask a second time. */
const troubles = new WeakMap<Source, Trouble>();

function troubleOf({ sources }: RefreshHost['feeds']): Trouble | undefined {
  for (const source of sources) if (!source.error) troubles.delete(source);
  const source = sources.find(({ error }) => error);
  if (!source) return undefined;
  const known = troubles.get(source);
  const trouble =
    known?.error === source.error ? known : newTrouble(source.error!, known);
  troubles.set(source, trouble!);
  return trouble;
}

function newTrouble(error: FeedError, before: Trouble | undefined): Trouble {
  const passes = /^(unreachable|busy)$/.test(error.reason);
  // After the last attempt and the planned one that failed, it begins anew.
  const failures = passes ? ((before?.failures ?? 0) % (ATTEMPTS + 1)) + 1 : 0;
  const retries = passes && failures <= ATTEMPTS;
  const least = error.retryAfter ?? 0;
  const wait = retries ? least + jitter(failures - 1) : undefined;
  // The network may have come back while the attempt was made.
  const back = before?.back;
  return { error, failures, since: Date.now(), wait, least, back };
}

/** Full jitter: a random part of a wait that doubles. */
const jitter = (failures: number): number =>
  Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
