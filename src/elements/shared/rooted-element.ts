import { adoptStyles, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { flag } from './attributes.js';
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

  /** Whether what is drawn can be seen. */
  protected get rooted(): boolean {
    const { host, parentNode } = this.renderRoot as ShadowRoot;
    return Boolean(host ?? parentNode);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.lightDom) return super.createRenderRoot();
    const box = document.createElement('div') as unknown as Box & ShadowRoot;
    adoptStyles(box, (this.constructor as typeof LitElement).elementStyles);
    // A chunk, which puts it into the page. Not to be had: the children stay.
    void import('./light-dom.js').then(
      ({ LightDom }) => new LightDom(this, box),
      () => undefined,
    );
    return box;
  }
}
