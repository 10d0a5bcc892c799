import type { Failure } from '../model/feed.js';

/** What is known of a failure. */
export interface Failed {
  readonly reason: Failure;
  /** For the webmaster. */
  readonly detail: string;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** A feed that could not be shown. `message` is for the webmaster. */
export class FeedError extends Error {
  declare readonly name: 'FeedError';
  readonly reason: Failure;
  readonly retryAfter: number | undefined;

  constructor(
    /** The feed's address. */
    readonly feed: string,
    { reason, detail, retryAfter }: Failed,
  ) {
    super(`${feed}: ${detail}`);
    // Where a page has locked `Error.prototype`, assigning would throw.
    Object.defineProperty(this, 'name', { value: 'FeedError' });
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}
