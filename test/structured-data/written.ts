import { kit } from '../../src/elements/shared/kit.js';
import type { Item } from '../../src/model/item.js';
import { graphOf } from '../../src/structured-data/graph.js';
import { toJson } from '../../src/structured-data/json.js';
import type { RawFeed } from '../helpers/feeds.js';
import { feedOf, itemOf } from '../helpers/normalised.js';

/** A node of JSON-LD as a machine reads it. */
export type Read = Record<string, unknown>;

interface Options {
  readonly zone?: string;
  readonly label?: string;
}

/** What machines read of items, after normalising. */
export function writtenOf(
  items: readonly Item[],
  { zone, label = '' }: Options = {},
): Read[] {
  const graph = graphOf(items, label, { ...kit, zone });
  return JSON.parse(toJson(graph)) as Read[];
}

/** The same of raw items. */
export const written = (raw: readonly object[], options?: Options): Read[] =>
  writtenOf(feedOf([...raw]).items, options);

/** The node of one item with these members, if it has any. */
export function nodeOf(
  raw: RawFeed,
  feed: RawFeed = {},
  options?: Options,
): Read | undefined {
  const nodes = writtenOf([itemOf(raw, feed)], options);
  return nodes.find((node) => node['@type'] !== 'ItemList');
}

/** What any event needs to be one. */
const BASE = { startDate: '2027-03-08', location: 'Kreishaus' };

/** The node of an event with these details. */
export const eventWith = (details: RawFeed, options?: Options) =>
  nodeOf({ _event: { ...BASE, ...details } }, {}, options)!;
