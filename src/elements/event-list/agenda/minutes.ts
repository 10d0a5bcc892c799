import type { ReactiveController } from 'lit';
import type { ListHost } from '../part.js';

const MINUTE = 60_000;

/** Lets a list that depends on the time of day look again every minute. */
export class Minutes implements ReactiveController {
  readonly #host: ListHost;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setTimeout(
      () => {
        // It may be a frame of that name, into which a form is sent.
        const hidden = document.hidden === true;
        if (this.#host.period !== 'all' && !hidden) void this.#look();
        this.hostConnected();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The focus of an item that leaves goes to the one that takes its place. */
  async #look(): Promise<void> {
    const root = this.#host.renderRoot.getRootNode() as ShadowRoot;
    const focused = root.activeElement;
    const rows = [...this.#host.renderRoot.querySelectorAll('[part=item]')];
    const index = rows.findIndex((row) => row.contains(focused));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (index < 0 || focused!.isConnected) return;
    this.#host.focusItem(Math.min(index, this.#host.count - 1));
  }
}
