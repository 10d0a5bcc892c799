import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostStyles, scoped, sheetIn } from './light-dom.styles.js';
import { ID_ATTRIBUTES, withOwnIds } from './own-ids.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What is drawn into, in place of a shadow root. */
export type Box = HTMLElement & Pick<ShadowRoot, 'adoptedStyleSheets'>;
type Root = Document | ShadowRoot;

/**
 * What a shadow root does by itself, for an element that draws into a box among
 * its own children: styles hold in the box only, and its ids are its own.
 */
export class LightDom implements ReactiveController {
  readonly #host: Host;
  readonly #box: Box;
  /** How many of the box's sheets its root has. */
  #dressed = 0;
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
    this.#removeCopies();
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

  /** Who copies the element, or saves the page, copies what was drawn. */
  #removeCopies(): void {
    for (const child of [...this.#host.children]) {
      const isBox = child.matches(`[data-aushang='${this.#host.localName}']`);
      if (isBox && child !== this.#box) child.remove();
    }
  }

  #dress(): void {
    const { localName, ownerDocument } = this.#host;
    // Nothing is to be seen in the document of a parser.
    if (!ownerDocument.defaultView) return;
    const { adoptedStyleSheets } = this.#box;
    this.#dressed = adoptedStyleSheets.length;
    const texts = adoptedStyleSheets.map((one) => scoped(one, localName));
    const root = this.#host.getRootNode() as Root;
    const missing = [hostStyles(localName), ...texts]
      .map((text) => sheetIn(ownerDocument, text))
      .filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    if (!missing.length) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
  }

  /** A chunk may have brought further styles. */
  hostUpdated(): void {
    const { length } = this.#box.adoptedStyleSheets;
    if (this.#host.isConnected && length !== this.#dressed) this.#dress();
  }
}
