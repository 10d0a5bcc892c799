import type { Feed } from '../model/feed.js';

/** Pages of one feed that are read at most. */
export const MAX_PAGES = 20;

type Read = (address: string) => Promise<Feed>;

/**
 * Reads on until so many pages are there, or the feed has no more. JSON Feed
 * forbids a `next_url` that was there before, so a loop ends.
 *
 * @param feed - Its first pages.
 */
export async function readPages(
  feed: Feed,
  wanted: number,
  read: Read,
): Promise<Feed> {
  let all = feed;
  while (all.next_url && all.pages.length < wanted) {
    all = append(all, await read(all.next_url), all.next_url);
  }
  return all;
}

/** One feed out of two pages; an item that stands on both stands once. */
function append(feed: Feed, page: Feed, address: string): Feed {
  const { next_url: _, ...known } = feed;
  const ids = new Set(feed.items.map(({ id }) => id));
  const pages = [...feed.pages, address];
  const next = page.next_url;
  const ends = !next || pages.includes(next) || pages.length >= MAX_PAGES;
  return {
    ...known,
    pages,
    items: [...feed.items, ...page.items.filter(({ id }) => !ids.has(id))],
    problems: [...feed.problems, ...page.problems],
    ...(!ends && { next_url: next }),
  };
}
