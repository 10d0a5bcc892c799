import type { Item } from '../model/item.js';

/** The names that an item has in a group, such as its tags. */
export type NamesOf = (item: Item) => readonly string[];

/** How often a name is used, in the way it was written first. */
export interface Use {
  readonly name: string;
  total: number;
}

/** By their keys. */
export type Uses = ReadonlyMap<string, Use>;

/** What differs in nothing but case is one. */
export const keyOf = (name: string): string => name.toLowerCase().normalize();

/** The names of items, read once. */
export class Names {
  /** Of each group. */
  readonly uses: readonly Uses[];
  readonly #keys = new Map<Item, readonly (readonly string[])[]>();

  constructor(
    readonly items: readonly Item[],
    groups: readonly NamesOf[],
  ) {
    const uses = groups.map(() => new Map<string, Use>());
    for (const item of items) {
      const keys = groups.map((namesOf, group) =>
        count(uses[group]!, namesOf(item)),
      );
      this.#keys.set(item, keys);
    }
    this.uses = uses;
  }

  /** Those of an item, group by group. */
  keysOf(item: Item): readonly (readonly string[])[] {
    return this.#keys.get(item)!;
  }
}

/** @returns the names' keys, each once. */
function count(uses: Map<string, Use>, names: readonly string[]): string[] {
  const keys = new Map(names.map((name) => [keyOf(name), name]));
  for (const [key, name] of keys) {
    const use = uses.get(key) ?? { name, total: 0 };
    use.total++;
    uses.set(key, use);
  }
  return [...keys.keys()];
}
