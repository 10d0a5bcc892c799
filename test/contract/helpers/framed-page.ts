import type { State } from '../../../src/model/feed.js';

/** What `test/pages/watch.js` has noted in a page. */
export interface Seen {
  readonly violations: string[];
  /** Lines in the console. */
  readonly lines: string[];
  readonly errors: string[];
  readonly requests: {
    readonly address: string;
    readonly credentials?: string;
    readonly referrerPolicy?: string;
  }[];
  /** Cookies, storage, requests on other ways. */
  readonly kept: string[];
}

type Window = typeof globalThis & { readonly seen: Seen };

/** One of the library's elements, whoever has defined it. */
export type Element = HTMLElement & {
  readonly state: State;
  items?: readonly unknown[];
};

/** A page of `test/pages/` on its own, with what is built in `dist/`. */
export class FramedPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** @param policy - The page's Content-Security-Policy. */
  static open(name: string, policy = ''): Promise<FramedPage> {
    return FramedPage.under(name, [['csp', policy]]);
  }

  /** @param query - See `test/server/pages.mjs`. */
  static async under(name: string, query: string[][]): Promise<FramedPage> {
    await builtFiles();
    const frame = document.createElement('iframe');
    // In sight, for images load late; and wide enough for two columns.
    frame.style.cssText = 'position:fixed;inset:0;width:800px;height:600px';
    frame.src = `/page/${name}.html?${new URLSearchParams(query)}`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    frames.push(frame);
    await loaded;
    return new FramedPage(frame);
  }

  get window(): Window {
    return this.#frame.contentWindow as unknown as Window;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  get seen(): Seen {
    return this.window.seen;
  }

  /** Adds a script, and waits until it has run. */
  async run(src: string, type = ''): Promise<void> {
    const script = this.document.createElement('script');
    const ran = new Promise((resolve) => (script.onload = resolve));
    Object.assign(script, { src, type });
    this.document.documentElement.append(script);
    await ran;
  }

  find(selector: string): Element {
    return this.document.querySelector<Element>(selector)!;
  }

  /** Waits until an element is in a state and has drawn it. */
  async inState(selector: string, state: State): Promise<void> {
    await until(() => this.find(selector)?.state === state);
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** What matches in an element's shadow root and is to be seen. */
  drawn(selector: string, inside: string): HTMLElement[] {
    const root = this.find(selector).shadowRoot!;
    return [...root.querySelectorAll<HTMLElement>(inside)].filter((found) =>
      found.checkVisibility(),
    );
  }

  /** The words of what matches, each as one line. */
  words(selector: string, inside: string): string[] {
    return this.drawn(selector, inside).map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  titles(selector = 'event-list'): string[] {
    return this.words(selector, 'article [part=link]');
  }

  style(selector: string, inside: string): CSSStyleDeclaration {
    return this.window.getComputedStyle(this.drawn(selector, inside)[0]!);
  }
}

/** Waits until something is true; a test's own time limit ends it. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const frames: HTMLIFrameElement[] = [];

/** Closes all pages; call it in `afterEach`. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

async function builtFiles(): Promise<void> {
  const { ok } = await fetch('/dist/aushang.js', { method: 'HEAD' });
  if (!ok) throw new Error('dist/ is missing: npm run build');
}
