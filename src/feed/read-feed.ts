import { decodeEntities } from '../content/entities.js';
import type { Feed } from '../model/feed.js';
import { isJsonFeed, isUnusual } from './formats/json-feed.js';
import type { Load, Loaded } from './load.js';
import { normaliseFeed, type Memory } from './normalise/feed.js';

/** How an address is read; the same for all its pages. */
export interface Way {
  readonly format: string;
  readonly load: Load;
}

/**
 * From an address to a feed, or one page of it.
 *
 * @param memory - Of the last time that this address was read.
 * @throws whatever went wrong; `failure.ts` knows what it means.
 */
export async function readFeed(
  address: string,
  { format, load }: Way,
  signal: AbortSignal,
  memory?: Memory,
): Promise<Feed> {
  const read = (from: string): Promise<Loaded> => load(from, signal);
  let loaded: Loaded | undefined;
  if (format === 'auto') {
    loaded = await read(address);
    const value = parse(loaded.text);
    if (isJsonFeed(value) && !isUnusual(loaded.text)) {
      return normaliseFeed(value, loaded.url, memory);
    }
  }
  const { rewrite } = await import('./formats/rewrite.js');
  const tools = { decodeEntities, now: Date.now() };
  const found = await rewrite(address, format, read, tools, loaded);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a cause
  if ('reason' in found) throw found;
  return normaliseFeed(found.feed, found.url, memory);
}

/** Invalid JSON is no feed: JSON Feed forbids to use a part of it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
