import { eventTime } from '../../dates/event-time.js';
import type { Tools } from '../../feed/formats/format.js';
import { merge } from '../../feed/merge.js';
import type { Feed } from '../../model/feed.js';
import type { Item } from '../../model/item.js';
import { toPublish } from './item.js';

/** What a publisher says of the feed. */
export interface About {
  readonly title?: string | undefined;
  readonly home_page_url?: string | undefined;
  readonly feed_url?: string | undefined;
  readonly language?: string | undefined;
  readonly window: Tools['window'];
}

/** Several feeds as one JSON Feed 1.1; what two of them carry stands once. */
export function toJsonFeed(feeds: readonly Feed[], about: About): object {
  const { window, ...head } = about;
  const items = merge(feeds.map((feed) => feed.items));
  const [first] = feeds;
  const titles = new Set(feeds.flatMap(({ title }) => title ?? []));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title ?? ([...titles].join(', ') || 'Feed'),
    home_page_url: head.home_page_url ?? first?.home_page_url,
    feed_url: head.feed_url,
    language: head.language,
    items: items.filter((item) => isWithin(item, window)).map(toPublish),
  };
}

/** News have no time of their own: they stay. */
function isWithin(item: Item, window: About['window']): boolean {
  const time = eventTime(item);
  if (!time || !window) return true;
  return time.until > window.from && time.from <= window.to;
}
