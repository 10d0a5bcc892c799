import { computeAccessibleName } from 'dom-accessibility-api';
import '../../src/aushang.js';
import type { AushangElement } from '../../src/elements/shared/aushang-element.js';

/**
 * What a visitor sees and hears of one element: the page object of all tests.
 * It looks at roles, names and text, never at the element's internals.
 */
export class Visitor {
  constructor(readonly element: AushangElement) {}

  /** All text that is drawn, in reading order, as one line. */
  get text(): string {
    return textOf(this.element).replace(/\s+/g, ' ').trim();
  }

  /** The headings: level, a space, and the words. */
  get headings(): string[] {
    return this.all('h1, h2, h3, h4, h5, h6').map(
      (heading) => `${heading.localName[1]} ${nameOf(heading)}`,
    );
  }

  /** The titles of the items, in order. */
  get titles(): string[] {
    return this.all('article').map((article) =>
      nameOf(article.querySelector('h1, h2, h3, h4, h5, h6')!),
    );
  }

  /** The names of the links. */
  get links(): string[] {
    return this.all('a[href]').map(nameOf);
  }

  link(name: string | RegExp): HTMLAnchorElement {
    return this.#named<HTMLAnchorElement>('a[href]', name);
  }

  button(name: string | RegExp): HTMLButtonElement {
    return this.#named<HTMLButtonElement>('button', name);
  }

  get buttons(): string[] {
    return this.all('button').map(nameOf);
  }

  /** What the date block shows, line by line. */
  get dateBlock(): string[] {
    return this.all('article time [aria-hidden] > *').map(
      (line) => line.textContent,
    );
  }

  /** What a screen reader hears of the date block. */
  get dateHeard(): string[] {
    return this.all('article > time').map((time) =>
      [...time.children]
        .filter((part) => part.ariaHidden !== 'true')
        .map((part) => part.textContent.trim())
        .join(' '),
    );
  }

  /** What has the focus, if it is here. */
  get active(): Element | undefined {
    const { renderRoot } = this.element;
    const { activeElement } = renderRoot.getRootNode() as Document | ShadowRoot;
    const isHere = activeElement && renderRoot.contains(activeElement);
    return isHere ? activeElement : undefined;
  }

  /** Its name. */
  get focused(): string {
    return this.active ? nameOf(this.active) : '';
  }

  /** Whether the element's own children are to be seen. */
  get showsFallback(): boolean {
    return this.element.renderRoot.querySelector('slot:not([name])') !== null;
  }

  /** What is drawn and matches, in order. */
  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.element.renderRoot.querySelectorAll<T>(selector)].filter(
      (found) => found.checkVisibility(),
    );
  }

  #named<T extends Element>(selector: string, name: string | RegExp): T {
    const found = this.all<T>(selector).find((element) =>
      typeof name === 'string'
        ? nameOf(element) === name
        : name.test(nameOf(element)),
    );
    if (!found)
      throw new Error(`no ${selector} named ${name} in: ${this.text}`);
    return found;
  }
}

const nameOf = (element: Element): string =>
  computeAccessibleName(element).replace(/\s+/g, ' ');

/** The text of a tree, shadow roots included, hidden branches not. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) {
    return node.assignedNodes().map(textOf).join(' ');
  }
  if (node instanceof HTMLElement && !isShown(node)) return '';
  const root = (node as Partial<HTMLElement>).shadowRoot ?? node;
  const block = node instanceof HTMLElement && !isInline(node) ? ' ' : '';
  return block + [...root.childNodes].map(textOf).join('') + block;
}

const isShown = (element: HTMLElement): boolean =>
  getComputedStyle(element).display !== 'none' &&
  !['STYLE', 'SCRIPT'].includes(element.tagName);

const isInline = (element: HTMLElement): boolean =>
  getComputedStyle(element).display === 'inline';
