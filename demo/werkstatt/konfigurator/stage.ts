import type { FeedError } from '../../../src/feed/feed-error.js';
import type { Failure } from '../../../src/model/feed.js';
import type { Item } from '../../../src/model/item.js';
import type { Configuration, Settings } from './configuration.js';

export interface Listener {
  loaded(feed: string, items: readonly Item[]): void;
  failed(feed: string, reason: Failure): void;
}

/** The element that is tried out: a new one whenever something is set. */
export class Stage {
  readonly #listener: Listener;
  #element: HTMLElement | undefined;
  #attributes: Settings | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Not the old one with other attributes: `light-dom` can't be changed. */
  element(
    { element: tag, attributes }: Configuration,
    settings: readonly [string, string][],
  ): HTMLElement {
    const isSame = this.#element?.localName === tag;
    if (isSame && attributes === this.#attributes) return this.#element!;
    this.#attributes = attributes;
    const element = document.createElement(tag);
    for (const [name, value] of settings) element.setAttribute(name, value);
    this.#listen(element);
    return (this.#element = element);
  }

  #listen(element: HTMLElement) {
    element.addEventListener('aushang-load', ({ feed, items }) =>
      this.#listener.loaded(feed, items),
    );
    element.addEventListener('aushang-error', ({ feed, error }) =>
      this.#listener.failed(feed, (error as FeedError).reason),
    );
  }
}
