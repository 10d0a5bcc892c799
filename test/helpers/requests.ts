const real = window.fetch;
/** WebKit forgets that a request follows a signal which nobody else keeps. */
const kept: unknown[] = [];

/** Lets every request through and keeps it, until `unwatchRequests`. */
export function watchRequests(): Request[] {
  const requests: Request[] = [];
  const { fetch } = window;
  window.fetch = (input, init) => {
    kept.push(init?.signal);
    requests.push(new Request(input, init));
    return fetch(input, init);
  };
  return requests;
}

/** An address whose content changes: what it answers next is up to the test. */
export interface Changing {
  readonly address: string;
  /** JSON; a number is the HTTP status of a failure. */
  content: unknown;
}

/** Answers under an address of its own, until `unwatchRequests`. */
export function changing(content: unknown): Changing {
  const { fetch } = window;
  const address = new URL(`/changing/${crypto.randomUUID()}`, location.href);
  const feed = { address: address.href, content };
  window.fetch = (input, init) => {
    if (new Request(input).url !== feed.address) return fetch(input, init);
    const { content: now } = feed;
    const status = typeof now === 'number' ? now : 200;
    return Promise.resolve(new Response(JSON.stringify(now), { status }));
  };
  return feed;
}

/** Ends both; call it in `afterEach`. */
export function unwatchRequests(): void {
  window.fetch = real;
}
