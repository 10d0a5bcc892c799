import type { Item } from '../../model/item.js';
import { publish, withdraw } from '../../page/structured-data.js';
import { graphOf } from '../../structured-data/graph.js';
import { toJson } from '../../structured-data/json.js';
import type { Tools } from '../../structured-data/tools.js';

/** What a list tells machines of the items that it shows. */
export class StructuredData {
  readonly #host: object;
  readonly #tools: Tools;
  #shown: readonly unknown[] = [];

  /** @param tools - The _kit_. */
  constructor(host: object, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
  }

  /**
   * @param zone - The element's `time-zone`, if it is one.
   * @param label - The list's heading; may be empty.
   */
  show(items: readonly Item[], zone: string | undefined, label: string): void {
    const shown = [zone, label, ...items];
    if (isSame(shown, this.#shown)) return;
    this.#shown = shown;
    const graph = graphOf(items, label, { ...this.#tools, zone });
    publish(
      this.#host,
      new Map(
        graph.map((node) => {
          const json = toJson(node);
          return [(node['@id'] as string | undefined) ?? json, json];
        }),
      ),
    );
  }

  /** The list is gone, or shows nothing any more. */
  leave(): void {
    this.#shown = [];
    withdraw(this.#host);
  }
}

/** A list draws anew for many a reason. */
const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);
