/** What lies under an address, before it is known what it is. */
export interface Source {
  readonly text: string;
  /** The text as JSON; undefined when it is none. */
  readonly value: unknown;
  /** The address after redirects. */
  readonly url: string;
  /** A header of the answer; under CORS only the exposed ones. */
  header(name: string): string | null;
}

/** What formats get as an argument, because the first paint's code has it. */
export interface Tools {
  /** Character references to characters, once. */
  decodeEntities(text: string): string;
  /** The instant that counts as now, for recurring events. */
  readonly now: number;
  /** Instants between which those are wanted; else a year or two around now. */
  readonly window?: { readonly from: number; readonly to: number };
}

/** One kind of feed; each is a chunk of its own. */
export interface Format {
  /**
   * Where it is asked for, when the embedder names the site only. An address
   * that already leads to a feed stays as it is.
   */
  address?(site: URL): URL;
  /**
   * Raw JSON Feed, as rough as its source: `normalise` coerces, resolves and
   * limits. `next_url` leads to a next page of the same format.
   *
   * @throws nothing that a source can cause; what isn't there is absent.
   */
  toJsonFeed(source: Source, tools: Tools): unknown;
}
