import type { Item } from '../model/item.js';

/** Several feeds as one; an item that two of them carry stands once. */
export function merge(lists: readonly (readonly Item[])[]): readonly Item[] {
  if (lists.length === 1) return lists[0]!;
  const seen = new Set<string>();
  return lists.flat().filter(({ id, url = id }) => {
    const known = seen.has(id) || seen.has(url);
    seen.add(id).add(url);
    return !known;
  });
}
