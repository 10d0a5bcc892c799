import type { Chosen, Counts } from './facets.js';
import type { Uses } from './names.js';

/** What can be chosen. */
export interface Option {
  /** See `keyOf`. */
  readonly key: string;
  readonly name: string;
  /** How many items would be shown if it were chosen. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** Options of a group at most; the search finds the others. */
const MOST = 200;

/**
 * Whether there is anything to choose: what every item has is no choice.
 *
 * @param all - How many items there are.
 */
export const isChoice = (uses: Uses, all: number): boolean =>
  uses.size > 1 || [...uses.values()].some(({ total }) => total < all);

/**
 * What leads to something, or was chosen when it did. The order is by all
 * items, whatever is found: an option stays where it is while others are
 * chosen.
 */
export function optionsOf(
  uses: Uses,
  counts: Counts,
  chosen: Chosen,
  locale: string,
): readonly Option[] {
  const { compare } = new Intl.Collator(locale);
  const used = [...uses].sort(
    ([, a], [, b]) => b.total - a.total || compare(a.name, b.name),
  );
  const options = used.map(([key, { name }]) => ({
    key,
    name,
    count: counts.get(key) ?? 0,
    isChosen: chosen.has(key),
  }));
  const offered = options.filter(
    ({ count, isChosen }) => isChosen || count > 0,
  );
  return offered.slice(0, MOST);
}
