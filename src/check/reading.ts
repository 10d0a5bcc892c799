import { normaliseFeed } from '../feed/normalise/feed.js';
import { list, record } from '../feed/normalise/read.js';
import type { Feed } from '../model/feed.js';
import type { Path } from './report.js';

export type Raw = Readonly<Record<string, unknown>>;

/**
 * Raw JSON Feed, and how `normalise` reads it: whatever is said of a feed is
 * asked of the very code that reads it for the elements.
 */
export class Reading {
  readonly feed: Feed;
  readonly raw: Raw;

  constructor(
    value: unknown,
    readonly url: string,
  ) {
    this.raw = record(value);
    this.feed = normaliseFeed(value, url);
  }

  /** What becomes of one item, if there were no others. */
  alone(item: unknown): Pick<Feed, 'items' | 'problems'> {
    return normaliseFeed({ ...this.raw, items: [item] }, this.url);
  }

  /**
   * What is left of one entry of a list.
   *
   * @param way - To the list, from the item.
   * @param url - Of the item.
   */
  entry(way: Path, value: unknown, url?: unknown): unknown {
    const nested = way.reduceRight<unknown>(
      (inner, name) => ({ [name]: inner }),
      [value],
    );
    const item = { id: '1', title: '1', url, ...record(nested) };
    // Authors of the feed would stand in for one that can't be read.
    const raw = { ...this.raw, authors: undefined, author: undefined };
    const { items } = normaliseFeed({ ...raw, items: [item] }, this.url);
    const found = way.reduce<unknown>(
      (inner, name) => record(inner)[name],
      items[0],
    );
    return list(found)[0];
  }
}
