import type { FeedDetails, Item } from './item.js';

/** A feed, or one page of it, after `normalise`. */
export interface Feed extends FeedDetails {
  readonly items: readonly Item[];
  /** The addresses of the pages that it consists of. */
  readonly pages: readonly string[];
  /** The address of the next page: unread, and on the same host. */
  readonly next_url?: string;
  /** What was left out. */
  readonly problems: readonly Problem[];
}

/** Something in a feed that couldn't be shown as it was written. */
export interface Problem {
  /** The item's place in the feed, from 0. */
  readonly index: number;
  readonly what: 'no-id' | 'same-id' | 'no-text' | 'no-start' | 'reversed';
}

/** What an element is doing, in the contract's words. */
export type State = 'loading' | 'ready' | 'empty' | 'failed' | 'stale';

/** Why a feed could not be shown. */
export type Failure =
  /** The host is silent. */
  | 'unreachable'
  /** It answers, but not to this page (CORS). */
  | 'not-allowed'
  /** This page's own policy forbids the request. */
  | 'blocked'
  /** HTTP 401, 403 and the like. */
  | 'refused'
  | 'not-found'
  /** HTTP 429, 5xx and the like: it may pass. */
  | 'busy'
  | 'not-a-feed'
  /** An answer without content. */
  | 'empty'
  /** The publisher has ended the feed, and it has no items. */
  | 'expired'
  | 'too-large';
