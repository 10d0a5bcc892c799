import { jsonFeed, news } from '../../helpers/feeds.js';

/** What a server does: answers with this status, or with a feed. */
type Answer =
  number | { readonly news: number } | { readonly items: unknown[] };

/**
 * A feed whose answers the test gives one by one, so that it can look at what
 * is shown between them. Call `end` in `afterEach`.
 */
export class Source {
  readonly address = `https://feed.example/${crypto.randomUUID()}.json`;
  /** How often it was asked. */
  requests = 0;

  #answer: ((response: Response) => void) | undefined;
  readonly #fetch = window.fetch;

  constructor() {
    window.fetch = (input, init) =>
      input === this.address ? this.#wait() : this.#fetch(input, init);
  }

  /** Somebody is waiting for an answer. */
  get waiting(): boolean {
    return this.#answer !== undefined;
  }

  /** Answers whoever waits, now or in a moment. */
  async answer(answer: Answer): Promise<void> {
    while (!this.#answer) await new Promise((resolve) => setTimeout(resolve));
    const respond = this.#answer;
    this.#answer = undefined;
    respond(
      typeof answer === 'number'
        ? new Response('', { status: answer })
        : Response.json(
            jsonFeed('news' in answer ? news(answer.news) : answer.items),
          ),
    );
  }

  end(): void {
    window.fetch = this.#fetch;
  }

  #wait(): Promise<Response> {
    this.requests++;
    return new Promise((resolve) => (this.#answer = resolve));
  }
}
