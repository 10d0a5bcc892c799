import type { Item } from '../model/item.js';

/**
 * Several feeds as one; an item that two of them carry stands once. Within one
 * feed an address may stand on several: the dates of a series share a page.
 */
export function merge(lists: readonly (readonly Item[])[]): readonly Item[] {
  const seen = new Set<string>();
  return lists.flatMap((list) => {
    const fresh = list.filter(
      ({ id, url = id }) => !seen.has(id) && !seen.has(url),
    );
    for (const { id, url = id } of list) seen.add(id).add(url);
    return fresh;
  });
}
