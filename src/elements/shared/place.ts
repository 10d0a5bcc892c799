/** What it takes to stay in place. */
export interface PlaceHost extends Element {
  readonly feeds: { readonly items: unknown };
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** Something that is read, and where it is in the window. */
interface Anchor {
  readonly element: Element;
  readonly edge: () => number;
}

/**
 * Keeps what is read where it is while items come and go above it. Browsers do
 * so, but WebKit doesn't, and none does at the very top of a page.
 */
export class Place {
  readonly #host: PlaceHost;
  #items: unknown;
  /** Undoes what has moved since. */
  #restore: (() => void) | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
  }

  /** To be called while everything is still drawn as it was. */
  hold(): void {
    const { items } = this.#host.feeds;
    const anchor = items === this.#items ? undefined : this.#anchor();
    this.#items = items;
    this.#restore = anchor && keep(anchor);
  }

  /** To be called when everything is drawn, and before the focus moves. */
  restore(): void {
    this.#restore?.();
    this.#restore = undefined;
  }

  /** What has the focus; else, further down, the first title in sight. */
  #anchor(): Anchor | undefined {
    const { renderRoot } = this.#host;
    const focused = renderRoot.querySelector(':focus');
    if (focused && isSeen(focused)) return topOf(focused);
    if (!scrollY) return undefined;
    const bottom = () => this.#host.getBoundingClientRect().bottom;
    if (bottom() <= 0) return { element: this.#host, edge: bottom };
    const title = [...renderRoot.querySelectorAll('[part=link]')].find(isSeen);
    return title && topOf(title);
  }
}

/** @returns what undoes that it has moved. */
function keep({ element, edge }: Anchor): () => void {
  const before = edge();
  return () => {
    const moved = element.isConnected ? edge() - before : 0;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  };
}

const topOf = (element: Element): Anchor => ({
  element,
  edge: () => element.getBoundingClientRect().top,
});

const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
