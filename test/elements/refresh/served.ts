import { answer, jsonFeed, requestsFor } from '../../helpers/feeds.js';

/** A query of the test server's `/feeds/`; `off` where no network is. */
type Answer = Record<string, string> | 'off';

/** Answers with these items. */
export const items = (given: readonly unknown[]): Answer => ({
  body: JSON.stringify(jsonFeed([...given])),
});

/**
 * A feed of the test server that answers differently as time goes on. Call
 * `end` in `afterEach`.
 */
export class Served {
  readonly #key = crypto.randomUUID();
  readonly address = answer({ key: this.#key });
  /** Of every request, the newest last. */
  readonly signals: AbortSignal[] = [];

  readonly #fetch = window.fetch;

  /** @param now - What it answers, until that is changed. */
  constructor(public now: Answer) {
    const fetch = this.#fetch;
    window.fetch = (input, init) => {
      if (input !== this.address) return fetch(input, init);
      this.signals.push(init!.signal!);
      if (this.now === 'off') return Promise.reject(new TypeError('offline'));
      return fetch(answer({ key: this.#key, ...this.now }), init);
    };
  }

  /** How many requests have come to the server. */
  get requests(): Promise<number> {
    return requestsFor(this.#key);
  }

  end(): void {
    window.fetch = this.#fetch;
  }
}
