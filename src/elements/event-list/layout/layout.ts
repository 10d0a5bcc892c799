import type { Context } from '../../shared/context.js';
import type { Kit } from '../../shared/kit.js';
import type { ListHost, Part } from '../part.js';
import { layoutStyles } from './layout.styles.js';

/** How the items stand: in columns, or as short lines. */
export class Layout implements Part {
  readonly #host: ListHost;
  readonly #kit: Kit;

  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    host.adopt(layoutStyles(kit));
  }

  context(context: Context): Context {
    const isCompact = this.#host.layout === 'compact';
    return { ...context, variant: isCompact ? 'compact' : 'teaser' };
  }

  /** The box stays when the attribute goes: the list in it would lose focus. */
  frame(body: unknown): unknown {
    return this.#kit.html`<div class=${this.#host.layout}>${body}</div>`;
  }
}
