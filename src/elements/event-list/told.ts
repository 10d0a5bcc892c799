import type { ReactiveController } from 'lit';
import type { Kit } from '../shared/kit.js';
import type { ListHost, Part } from './part.js';
import { StructuredData } from './structured-data.js';

/** Tells machines what is shown, while it is. */
export class Told implements Part, ReactiveController {
  readonly #host: ListHost;
  readonly #data: StructuredData;

  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#data = new StructuredData(host, kit);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#data.leave();
  }

  updated(): void {
    const { isConnected, label, shown, structuredData, zone } = this.#host;
    if (!isConnected || !structuredData || !shown.length) this.#data.leave();
    else {
      this.#data.show(shown, zone, label);
      // `aushang prerender` has said the same.
      this.#host.querySelector(':scope > script[data-prerendered]')?.remove();
    }
  }
}
