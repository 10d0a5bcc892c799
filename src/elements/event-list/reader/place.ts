import type { ListHost } from '../part.js';

/** The title that was followed, and where it was in the window. */
interface Origin {
  readonly id: string;
  readonly top: number;
}

/** How an article came to be shown. */
export type Way = 'load' | 'visit' | 'return';

/** Milliseconds in which a page that draws itself anew has done so. */
const MOMENT = 1000;
/** Frames after which the browser has put back what it remembers. */
const FRAMES = 3;

/** By a list's key: an element may be replaced while its article is read. */
const origins = new Map<string, Origin>();
/** The article was closed at this instant, maybe by an element that left. */
const closed = new Map<string, { origin?: Origin | undefined; at: number }>();

/** Where focus and window go when an article opens and when it closes. */
export class Place {
  readonly #host: ListHost;
  #turn = 0;

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** The visitor follows a title of the list. */
  remember(key: string, origin: Origin): void {
    origins.set(key, origin);
  }

  /** The list is to be shown again, by this element or its successor. */
  close(key: string): void {
    closed.set(key, { origin: origins.get(key), at: performance.now() });
  }

  /** Whether the element stands for one whose article was just closed. */
  succeed(key: string): boolean {
    const { origin, at } = closed.get(key) ?? { at: -Infinity };
    closed.delete(key);
    if (performance.now() - at > MOMENT || !this.#isFree) return false;
    if (origin) origins.set(key, origin);
    return true;
  }

  /** Shows the beginning of an article, unless the visitor is elsewhere. */
  async enter(way: Way): Promise<void> {
    const heading = this.#find('.reader [part=heading]')!;
    const start = this.#find('[part=back]')!;
    if (way !== 'load' || this.#isFree) focus(heading);
    if (way === 'visit') reveal(start);
    // As a browser goes to a fragment; who has scrolled since stays there.
    if (way === 'load' && !scrollY) reveal(start, 'start');
    if (way !== 'return') return;
    // The browser knows how far it was read.
    await this.#frames(() => {});
    if (start.isConnected && !isSeen(this.#find('.reader')!)) reveal(start);
  }

  /**
   * Back to where the list was left.
   *
   * @param linkTo - The title of an item, if it is shown.
   * @param read - The article that was open.
   */
  async exit(
    key: string,
    linkTo: (id: string) => HTMLElement | undefined,
    read: string | undefined,
  ): Promise<void> {
    const origin = origins.get(key);
    origins.delete(key);
    const link = origin && linkTo(origin.id);
    if (!link) {
      const target = (read && linkTo(read)) || this.#find(FIRST);
      if (!target) return;
      focus(target);
      reveal(target);
      return;
    }
    focus(link);
    const hold = (): void => {
      const moved = link.isConnected ? topOf(link) - origin.top : 0;
      if (moved) scroll(link, moved);
    };
    hold();
    await this.#frames(hold);
  }

  /** What was begun before is off. */
  stop(): void {
    this.#turn++;
  }

  /** Once in each of the next frames, until something else begins. */
  async #frames(act: () => void): Promise<void> {
    const turn = ++this.#turn;
    for (let frame = 0; frame < FRAMES; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (turn !== this.#turn) return;
      act();
    }
  }

  /** Nothing else in the page has the focus. */
  get #isFree(): boolean {
    const { activeElement, body } = document;
    return [null, body, this.#host].includes(activeElement as HTMLElement);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}

/** What takes the focus of a list whose title is gone. */
const FIRST =
  '[part=list] [part=link], [part=label] [part=heading], [part=message]';

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

function focus(target: HTMLElement): void {
  if (!target.hasAttribute('href')) target.tabIndex = -1; // makes it focusable
  target.focus({ preventScroll: true });
}

/** Nothing glides: neither for those who asked for it, nor for the others. */
function reveal(target: Element, block: ScrollLogicalPosition = 'nearest') {
  target.scrollIntoView({ block, behavior: 'instant' });
}

/** Moves what an element is in: a part of the page that scrolls, else all. */
function scroll(element: Element, by: number): void {
  const way: ScrollToOptions = { top: by, behavior: 'instant' };
  for (let box = outerOf(element); box; box = outerOf(box)) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const before = box.scrollTop;
    box.scrollBy(way);
    // A body's overflow may be the window's.
    if (box.scrollTop !== before) return;
  }
  scrollBy(way);
}

/** What holds an element, out of slots and shadow roots. */
function outerOf(element: Element): Element | undefined {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.assignedSlot ?? element.parentElement ?? host;
}
