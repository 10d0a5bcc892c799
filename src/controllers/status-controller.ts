import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../model/feed.js';
import { liveRegion } from '../page/live-region.js';

/** Milliseconds before loading is worth a word. */
const PATIENCE = 1000;

/**
 * An element's state: reflected as `:state(…)`, and told once for each change.
 * *Ready* is news only to those who heard *loading*.
 */
export class StatusController implements ReactiveController {
  state: State = 'loading';
  /** Loading takes long enough to be said. */
  #slow = false;

  #timer?: ReturnType<typeof setTimeout>;
  readonly #tell: (state: State) => void;
  readonly #states: CustomStateSet;

  /** @param tell - Says to the ear what a state means. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    tell: (state: State) => void,
  ) {
    this.#tell = tell;
    this.#states = host.attachInternals().states;
    this.#states.add(this.state);
    host.addController(this);
  }

  hostConnected(): void {
    liveRegion();
    this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  enter(state: State): void {
    if (state === this.state) return;
    this.#states.delete(this.state);
    this.#states.add(state);
    this.state = state;
    this.#wait();
    if (state === 'loading') return;
    if (state !== 'ready' || this.#slow) this.#tell(state);
    this.#slow = false;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.state !== 'loading') return;
    this.#timer = setTimeout(() => {
      this.#slow = true;
      this.#tell('loading');
      // Again, for the words to say it with may be on their way themselves.
      this.#wait();
    }, PATIENCE);
  }
}
