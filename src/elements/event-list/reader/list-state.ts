import { isRoute, readFragment, replace } from '../../../page/fragment.js';
import type { Findable, ListHost } from '../part.js';
import type { Entries } from './entries.js';
import { isKey, keyOf } from './keys.js';

/** Milliseconds after the last key before the address follows. */
const PAUSE = 500;
/** More pages than anybody has asked for by hand. */
const MOST = 1000;

/** What a list was asked for, in the address: search, filters, pages. */
export class ListState {
  readonly #host: ListHost;
  readonly #entries: Entries;
  readonly #parts: Findable;
  #seen = '';
  #pages = 1;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ListHost, entries: Entries, parts: Findable) {
    this.#host = host;
    this.#entries = entries;
    this.#parts = parts;
  }

  /** As an address says it; empty for the list as it comes. */
  get query(): string {
    const query = this.#parts.query();
    if (this.#host.pages > 1) query.set('page', `${this.#host.pages}`);
    return query.toString();
  }

  /** Asks for what an address says. */
  restore(query: string): void {
    this.cancel();
    if (query === this.query) return;
    const params = new URLSearchParams(query);
    const page = Math.trunc(Number(params.get('page')));
    params.delete('page');
    this.#pages = this.#host.pages = Math.min(Math.max(page || 1, 1), MOST);
    this.#parts.restore(params);
    this.#seen = this.query;
  }

  /** After all is drawn: what the visitor has changed goes to the address. */
  follow(): void {
    const { query } = this;
    if (query === this.#seen) return;
    this.#seen = query;
    const isPage = this.#pages !== this.#host.pages;
    this.#pages = this.#host.pages;
    this.cancel();
    if (isPage) this.save();
    else this.#timer = setTimeout(() => this.save(), PAUSE);
  }

  /** A new entry would stand in the way back: the present one changes. */
  save(): void {
    this.cancel();
    const { query } = this;
    const { key, slug, query: written } = readFragment();
    const own = keyOf(this.#host);
    const isOwn = key === own;
    // The article that another list shows keeps its address.
    const isTaken = isRoute() || (slug && isKey(key));
    if (isOwn ? query === written : !query || isTaken) return;
    replace({ key: own, slug: isOwn ? slug : '', query });
    this.#entries.note();
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
