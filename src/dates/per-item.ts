import type { Item } from '../model/item.js';

type Reads<T> = (item: Item, zone?: string) => T;

/**
 * Remembers for each item what its dates come to: it is asked for with every
 * sort and every drawing, and reading a date takes longer than all else.
 */
export function perItem<T>(read: Reads<T>): Reads<T> {
  const known = new WeakMap<Item, { zone: string | undefined; value: T }>();
  return (item, zone) => {
    let found = known.get(item);
    if (found?.zone !== zone || !found) {
      found = { zone, value: read(item, zone) };
      known.set(item, found);
    }
    return found.value;
  };
}
