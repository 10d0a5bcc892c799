import { LitElement, type CSSResult } from 'lit';
import { property } from 'lit/decorators.js';
import { flag } from './attributes.js';
import { dress } from './dress.js';
import type { Box } from './light-dom.js';

/** Draws in a shadow root, or beside its own children. */
export abstract class RootedElement extends LitElement {
  /**
   * Draws beside the element's own children instead of in a shadow root, for
   * translators, reader modes and testers' tools that don't look into one; the
   * children (elements, not bare text) are hidden where a shadow root would hide
   * them. Fixed when the element is first connected.
   */
  @property({ attribute: 'light-dom', type: Boolean, converter: flag })
  lightDom = false;

  #styles = (this.constructor as typeof RootedElement)
    .styles as readonly CSSResult[];

  /** Whether what is drawn can be seen. */
  protected get rooted(): boolean {
    const { host, parentNode } = this.renderRoot as ShadowRoot;
    return Boolean(host ?? parentNode);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.lightDom
      ? (document.createElement('div') as unknown as Box & ShadowRoot)
      : this.attachShadow({ mode: 'open' });
    dress(root, this.#styles);
    // A chunk, which puts it into the page. Not to be had: the children stay.
    if (this.lightDom)
      void import('./light-dom.js').then(
        ({ LightDom }) => new LightDom(this, root as unknown as Box),
        () => undefined,
      );
    return root;
  }

  /** Another document takes none of the sheets of the one before. */
  adoptedCallback(): void {
    if (this.renderRoot) dress(this.renderRoot as ShadowRoot, this.#styles);
  }

  /** @internal Adds the styles of a chunk to what is drawn. */
  adopt(styles: CSSResult): void {
    this.#styles = [...this.#styles, styles];
    this.adoptedCallback();
    this.requestUpdate();
  }
}
