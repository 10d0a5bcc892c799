import type { Failure } from '../model/feed.js';

/** A feed that could not be shown. `message` is for the webmaster. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly reason: Failure,
    /** The feed's address. */
    readonly feed: string,
    detail: string,
  ) {
    super(`${feed}: ${detail}`);
  }
}
