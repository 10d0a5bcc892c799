import type { Language } from '../../../i18n/messages.js';
import { announce } from '../../../page/announce.js';
import type { Kit } from '../../shared/kit.js';

/** Milliseconds without a change, after which the last one is said. */
const PAUSE = 600;

/** Says once what a visitor's changes have led to. */
export class Herald {
  readonly #kit: Kit;
  #timer?: ReturnType<typeof setTimeout>;
  #isDue = false;

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  /** Something was changed; what it leads to is yet to come. */
  expect(): void {
    this.stop();
    this.#isDue = true;
  }

  /** It is there. */
  tell(sentence: string, { messages }: Language): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#timer = setTimeout(
      () => announce(sentence, messages.lang, this.#kit.liveRegion()),
      PAUSE,
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isDue = false;
  }
}
