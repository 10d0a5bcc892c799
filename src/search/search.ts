import type { Item } from '../model/item.js';
import { isNarrower, matcher, wordsOf } from './match.js';
import { sameList } from './same-list.js';
import { inSlices } from './slices.js';
import type { TextIndex } from './text-index.js';

interface Done {
  readonly items: readonly Item[];
  readonly words: readonly string[];
  readonly matches: ReadonlySet<Item>;
}

/** Looks for words in items; a later search calls off an earlier one. */
export class Search {
  readonly #index: TextIndex;
  #done: Done | undefined;
  #abort = new AbortController();

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /** @returns undefined when it was called off. */
  async run(
    items: readonly Item[],
    query: string,
  ): Promise<ReadonlySet<Item> | undefined> {
    this.stop();
    const words = wordsOf(query);
    const fits = matcher(words);
    const matches = new Set<Item>();
    const look = (item: Item): void => {
      if (fits(this.#index.textOf(item))) matches.add(item);
    };
    const { signal } = this.#abort;
    const candidates = this.#candidates(items, words);
    if (!(await inSlices(candidates, look, signal))) return undefined;
    this.#done = { items, words, matches };
    return matches;
  }

  stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** A longer query can only find what the shorter one has found. */
  #candidates(items: readonly Item[], words: readonly string[]) {
    const done = this.#done;
    const known = done && sameList(done.items, items);
    return known && isNarrower(words, done.words) ? done.matches : items;
  }
}
