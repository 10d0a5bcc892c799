import {
  hrefTo,
  onNavigation,
  push,
  readFragment,
} from '../../../page/fragment.js';
import type { ListHost } from '../part.js';
import type { Entries, Move } from './entries.js';
import { isKey, join, keyOf, leave, tellOthers } from './keys.js';
import type { ListState } from './list-state.js';
import type { Way } from './place.js';

/**
 * What is to be shown: an article, or the list.
 *
 * @param follows - The visitor is here; focus and window go along.
 */
type Show = (slug: string, way: Way, follows: boolean) => void;

/** Fragments that were followed since the page was loaded. */
const visited = new Set<string>();

/** The page's address is the truth; this reads it, and leads to others. */
export class Navigation {
  readonly #host: ListHost;
  readonly #entries: Entries;
  readonly #state: ListState;
  readonly #show: Show;
  #end: (() => void) | undefined;
  #slug = '';
  /** The article's address, if its title in the list led there just now. */
  #pushed: string | undefined;
  /** The browser is on its way back. */
  #returning = false;

  constructor(host: ListHost, entries: Entries, state: ListState, show: Show) {
    this.#host = host;
    this.#entries = entries;
    this.#state = state;
    this.#show = show;
  }

  get isOn(): boolean {
    return this.#end !== undefined;
  }

  /** The address has changed, and this has not been told yet. */
  get isPast(): boolean {
    return this.#slug !== readFragment().slug;
  }

  begin(): void {
    const load = () => {
      this.#entries.note();
      this.#read();
    };
    const end = onNavigation(() => this.#navigated());
    join(this.#host, load);
    this.#end = () => {
      end();
      leave(this.#host);
      this.#state.cancel();
    };
    load();
  }

  end(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** For good, as far as is known. */
  close(): void {
    this.end();
    this.#slug = '';
    this.#show('', 'load', false);
  }

  /** @param slug - Of an article; empty for the list as it is now. */
  hrefTo(slug: string): string {
    const { query } = this.#state;
    return hrefTo({ key: keyOf(this.#host), slug, query });
  }

  /**
   * A click on an article's link, unless it is meant for a new tab or window.
   *
   * @param isListed - The link is in the list.
   * @returns whether the article opens.
   */
  open(event: Event, slug: string, isListed: boolean): boolean {
    if (event.defaultPrevented || !isPlain(event)) return false;
    // A second click that comes before all is drawn.
    if (slug === this.#slug) {
      event.preventDefault();
      return false;
    }
    if (isListed) this.#state.save();
    if (!this.#push(slug, event)) return false;
    this.#pushed = isListed ? location.href : undefined;
    return true;
  }

  /** The entry before is the list's own, unless the visitor came otherwise. */
  readonly back = (event: Event): void => {
    if (event.defaultPrevented || !isPlain(event)) return;
    if (this.#returning || this.#pushed === location.href) {
      event.preventDefault();
      if (!this.#returning) history.back();
      this.#returning = true;
    } else this.#push('', event);
  };

  /** Where there is no further entry to be had, the link is followed. */
  #push(slug: string, event: Event): boolean {
    const key = keyOf(this.#host);
    if (!this.#slug) this.#entries.leave();
    if (!push({ key, slug, query: this.#state.query })) return false;
    event.preventDefault();
    this.#entries.note();
    this.#go(slug, 'visit', true);
    tellOthers(this.#host);
    return true;
  }

  #navigated(): void {
    this.#returning = false;
    // `popstate` and `hashchange` tell of the same step.
    const move = this.#entries.note();
    if (move) this.#read(move);
  }

  #read(move?: Move): void {
    this.#pushed = undefined;
    const { key, slug, query } = readFragment();
    const isOwn = key === keyOf(this.#host);
    const isList = isOwn || !location.hash;
    if (!isList && !isKey(key)) {
      // A fragment of the page's own, as a skip link has it, changes nothing,
      // but where the list was left it is to be found again.
      if (move === 'back' && this.#entries.isOrigin)
        this.#go('', 'return', true);
      return;
    }
    if (isOwn || (isList && move)) this.#state.restore(query);
    const isKnown = move === 'back' && visited.has(location.hash);
    const way = isKnown ? 'return' : 'visit';
    this.#go(isOwn ? slug : '', move ? way : 'load', isList);
  }

  #go(slug: string, way: Way, follows: boolean): void {
    visited.add(location.hash);
    if (slug !== this.#slug) this.#show(slug, way, follows);
    this.#slug = slug;
    // What was asked for may have changed.
    this.#host.requestUpdate();
  }
}

/** As browsers tell it: with a key or another button it means a new tab. */
function isPlain(event: Event): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  const { target } = event.currentTarget as HTMLAnchorElement;
  const isKeyed = ctrlKey || metaKey || shiftKey || altKey;
  return !button && !isKeyed && ['', '_self'].includes(target);
}
