import type { Feed } from '../model/feed.js';
import { FeedError } from './feed-error.js';
import { isJsonFeed } from './formats/json-feed.js';
import { load, type Loaded } from './load.js';
import { normaliseFeed } from './normalise/feed.js';

/**
 * From an address to a feed, or one page of it.
 *
 * @throws FeedError; or the signal's reason, when it was aborted.
 */
export async function readFeed(
  address: string,
  signal: AbortSignal,
): Promise<Feed> {
  const loaded = await load(address, signal);
  const value = parse(loaded, address);
  if (!isJsonFeed(value)) throw notAFeed(address, 'no JSON Feed');
  return normaliseFeed(value, loaded.url);
}

/** Invalid JSON is no feed: JSON Feed forbids to use a part of it. */
function parse({ text }: Loaded, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notAFeed(address, String(error));
  }
}

const notAFeed = (address: string, detail: string): FeedError =>
  new FeedError('not-a-feed', address, detail);
