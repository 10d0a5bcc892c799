import { eventTime } from '../dates/event-time.js';
import { instantOfField, publication } from '../dates/item-dates.js';
import { perItem } from '../dates/per-item.js';
import type { Item } from '../model/item.js';

export const SORTS = ['newest', 'oldest', 'soonest'] as const;
export type Sort = (typeof SORTS)[number];

interface Known {
  readonly way: string;
  readonly ordered: readonly Item[];
}
/** A list is drawn more often than its feed changes. */
const cache = new WeakMap<readonly Item[], Known>();

/**
 * The items in an order; equal ones stay as the feed has them.
 *
 * @param zone - The element's `time-zone`.
 */
export function inOrder(
  items: readonly Item[],
  sort: Sort,
  zone?: string,
): readonly Item[] {
  const way = `${sort} ${zone}`;
  let known = cache.get(items);
  if (known?.way !== way) {
    known = { way, ordered: sorted(items, sort, zone) };
    cache.set(items, known);
  }
  return known.ordered;
}

function sorted(
  items: readonly Item[],
  sort: Sort,
  zone: string | undefined,
): readonly Item[] {
  const key = sort === 'soonest' ? startOf : noticeOf;
  const direction = sort === 'newest' ? -1 : 1;
  // What has no date comes last, whatever the direction; two of them make NaN,
  // which `sort` takes as equal.
  const keyed = items.map((item) => ({
    item,
    at: (key(item, zone) ?? Infinity * direction) * direction,
  }));
  keyed.sort((a, b) => a.at - b.at);
  return keyed.map(({ item }) => item);
}

const startOf = (item: Item, zone?: string): number | undefined =>
  eventTime(item, zone)?.from;

/** By `date_published`, else `date_modified`, else the start. */
const noticeOf = perItem(
  (item: Item, zone?: string): number | undefined =>
    instantOfField(publication(item), item, zone) ?? startOf(item, zone),
);
