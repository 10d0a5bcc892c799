import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostStyles, scoped } from './light-dom.styles.js';
import { ID_ATTRIBUTES, withOwnIds } from './own-ids.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What is drawn into, in place of a shadow root. */
export type Box = HTMLElement & Pick<ShadowRoot, 'adoptedStyleSheets'>;
type Root = Document | ShadowRoot;

/** The sheets that a document or shadow root has by now. */
const known = new WeakMap<Root, Set<CSSStyleSheet>>();

/**
 * What a shadow root does by itself, for an element that draws into a box among
 * its own children: styles hold in the box only, and its ids are its own.
 */
export class LightDom implements ReactiveController {
  readonly #host: Host;
  readonly #box: Box;
  /** For which root, and which of the box's sheets, that is done. */
  #dressed: readonly unknown[] = [];
  /** Whoever sets the element's own children takes the box away. */
  readonly #children = new MutationObserver(() => this.#place());
  readonly #drawn = new MutationObserver(() => withOwnIds(this.#box));

  constructor(host: Host, box: Box) {
    this.#host = host;
    this.#box = box;
    box.dataset.aushang = host.localName;
    // Styles ask for it, and a script may have set the property only.
    host.toggleAttribute('light-dom', true);
    this.#place();
    host.addController(this);
    host.requestUpdate();
  }

  /** A heading that the embedder has put there comes first. */
  readonly #place = (): void => {
    if (this.#box.parentNode === this.#host) return;
    const children = [...this.#host.children];
    const heading = children.findLast((one) => one.slot === 'heading');
    if (heading) heading.after(this.#box);
    else this.#host.prepend(this.#box);
  };

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true });
    this.#drawn.observe(this.#box, {
      childList: true,
      subtree: true,
      attributeFilter: ID_ATTRIBUTES,
    });
    this.#dress();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#drawn.disconnect();
  }

  #dress(): void {
    const root = this.#host.getRootNode() as Root;
    const { length } = this.#box.adoptedStyleSheets;
    if (this.#dressed[0] === root && this.#dressed[1] === length) return;
    this.#dressed = [root, length];
    const { localName } = this.#host;
    const sheets = known.get(root) ?? new Set();
    known.set(root, sheets);
    const missing = [
      hostStyles(localName),
      ...this.#box.adoptedStyleSheets.map((one) => scoped(one, localName)),
    ].filter((sheet) => !sheets.has(sheet));
    if (!missing.length) return;
    for (const sheet of missing) sheets.add(sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
  }

  /** A chunk may have brought further styles. */
  hostUpdated(): void {
    if (this.#host.isConnected) this.#dress();
  }
}
