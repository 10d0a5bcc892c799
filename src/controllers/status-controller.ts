import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../model/feed.js';
import { announce, ensureLiveRegion } from '../page/live-region.js';

/** Milliseconds before loading is worth a word. */
const PATIENCE = 1000;

/** What a state means, in words; no text says nothing. */
type Say = (state: State) => Promise<Sentence | undefined>;

export interface Sentence {
  readonly text: string | undefined;
  /** BCP 47. */
  readonly lang: string;
}

/**
 * An element's state: reflected as `:state(…)`, announced once for each change.
 * *Ready* is news only to those who heard *loading*.
 */
export class StatusController implements ReactiveController {
  state: State = 'loading';
  /** Loading takes long enough to be said. */
  slow = false;

  #timer?: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #say: Say;
  readonly #states: CustomStateSet;

  constructor(host: ReactiveControllerHost & HTMLElement, say: Say) {
    this.#host = host;
    this.#say = say;
    this.#states = host.attachInternals().states;
    this.#states.add(this.state);
    host.addController(this);
  }

  hostConnected(): void {
    ensureLiveRegion();
    if (this.state === 'loading') this.#wait();
  }

  hostDisconnected(): void {
    this.#stopWaiting();
  }

  enter(state: State): void {
    if (state === this.state) return;
    this.#states.delete(this.state);
    this.#states.add(state);
    this.state = state;
    if (state === 'loading') return this.#wait();
    this.#stopWaiting();
    if (state !== 'ready' || this.slow) void this.#announce();
    this.slow = false;
  }

  #wait(): void {
    this.#timer ??= setTimeout(() => {
      this.slow = true;
      void this.#announce();
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #announce(): Promise<void> {
    const { state } = this;
    const sentence = await this.#say(state).catch(() => undefined);
    if (!sentence?.text || state !== this.state) return;
    announce(sentence.text, sentence.lang);
  }
}
