import type { Item } from '../model/item.js';

/** The items before and after one. */
export interface Neighbours {
  /** Always the earlier one. */
  readonly previous?: Item;
  readonly next?: Item;
}

/** @param ordered - The earliest first. */
export function neighboursOf(
  item: Item | undefined,
  ordered: readonly Item[],
): Neighbours {
  const index = item ? ordered.indexOf(item) : -1;
  if (index < 0) return {};
  const [previous, next] = [ordered[index - 1], ordered[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
