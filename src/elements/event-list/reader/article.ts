import type { Item } from '../../../model/item.js';
import type { ListHost } from '../part.js';
import { findBySlug, isSlugOf } from './slug.js';

/** The article that the address names. */
export class Article {
  /** Its slug; empty for none. */
  wanted = '';
  /** As the feed has it, or had it last. */
  item: Item | undefined;
  #found = false;
  readonly #host: ListHost;

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** Looks among all items, for what is over can be read, too. */
  look(titleOf: (item: Item) => string): void {
    const { wanted } = this;
    const found = wanted
      ? findBySlug(this.#host.feeds.items, wanted, titleOf)
      : undefined;
    this.#found = found !== undefined;
    const last = this.item && isSlugOf(this.item.id, wanted);
    // What leaves the feed while it is read can be read to its end.
    this.item = found ?? (last ? this.item : undefined);
  }

  /** A further page of the feed may have it. */
  get missing(): boolean {
    return this.wanted !== '' && !this.#found;
  }

  /** The whole feed is there, and lacks it. */
  get gone(): boolean {
    const { arrived, error, hasMore, sources } = this.#host.feeds;
    const whole = arrived && !error && !hasMore;
    return this.missing && whole && sources.every(({ feed }) => feed);
  }
}
