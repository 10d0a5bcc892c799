import type { Item } from '../model/item.js';
import { Names, type NamesOf, type Uses } from './names.js';
import { sameList } from './same-list.js';

/** The keys that are chosen in a group, and their names. */
export type Chosen = ReadonlyMap<string, string>;

/** How many items an option would show, by its key. */
export type Counts = ReadonlyMap<string, number>;

/** What is found, and for each group what else could be. */
export interface Narrowed {
  readonly found: readonly Item[];
  readonly uses: readonly Uses[];
  readonly counts: readonly Counts[];
}

/** Items by what is chosen: within a group *or*, between groups *and*. */
export class Facets {
  readonly #groups: readonly NamesOf[];
  #names: Names;

  constructor(groups: readonly NamesOf[]) {
    this.#groups = groups;
    this.#names = new Names([], groups);
  }

  /** @param matches - What the search has found; undefined for all. */
  narrow(
    items: readonly Item[],
    matches: ReadonlySet<Item> | undefined,
    chosen: readonly Chosen[],
  ): Narrowed {
    if (!sameList(items, this.#names.items)) {
      this.#names = new Names(items, this.#groups);
    }
    const counts = this.#groups.map(() => new Map<string, number>());
    const found = items.filter((item) => {
      if (matches && !matches.has(item)) return false;
      const keys = this.#names.keysOf(item);
      const missed = missedBy(keys, chosen);
      keys.forEach((own, group) => {
        // An option adds to its own group, whatever else is chosen there.
        if (missed === undefined || missed === group) add(counts[group]!, own);
      });
      return missed === undefined;
    });
    return { found, uses: this.#names.uses, counts };
  }
}

/** The group whose choice an item doesn't fit; `null` for several. */
function missedBy(
  keys: readonly (readonly string[])[],
  chosen: readonly Chosen[],
): number | null | undefined {
  let missed: number | null | undefined;
  chosen.forEach((names, group) => {
    // Nothing chosen is everything.
    if (!names.size || keys[group]!.some((key) => names.has(key))) return;
    missed = missed === undefined ? group : null;
  });
  return missed;
}

function add(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
