/** One kind of feed: how it is told from others, and as JSON Feed. */
export interface Format {
  /** @param value - Parsed JSON of unknown shape. */
  matches(value: unknown): boolean;
  /** Raw JSON Feed, which `normalise` reads; it may be as rough as the source. */
  toJsonFeed(value: unknown): unknown;
}
