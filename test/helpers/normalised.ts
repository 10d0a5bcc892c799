import { normaliseFeed } from '../../src/feed/normalise/feed.js';
import type { Feed } from '../../src/model/feed.js';
import type { Item } from '../../src/model/item.js';
import { jsonFeed, type RawFeed } from './feeds.js';

/** Where the feeds of these helpers were read. */
export const FEED_URL = 'https://feeds.landkreis.example/aushang/feed.json';

/** A feed with these items, and `more` at its top level, after `normalise`. */
export const feedOf = (items: unknown[], more: RawFeed = {}): Feed =>
  normaliseFeed(jsonFeed(items, more), FEED_URL);

/** An item with these members beside an id and a title, after `normalise`. */
export function itemOf(raw: RawFeed, more: RawFeed = {}): Item {
  const [item] = feedOf([{ id: 'a', title: 'A', ...raw }], more).items;
  if (!item) throw new Error(`discarded: ${JSON.stringify(raw)}`);
  return item;
}

/** The `_event` of an item with these details. */
export const detailsOf = (details: RawFeed, more: RawFeed = {}) =>
  itemOf({ _event: details }, more)._event;
