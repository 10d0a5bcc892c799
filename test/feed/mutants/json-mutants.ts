import type { RawFeed } from '../../helpers/feeds.js';
import {
  jsonOf,
  oneOfWith,
  pathsOf,
  RUBBISH,
  withRubbish,
} from '../../helpers/mutants.js';

/** Where the formats keep their items, unless the document is a list. */
const LISTS = ['items', 'events', '@graph', 'orderedItems'];

/** The items of a document, and the way to them; it may be one itself. */
function itemsOf(value: RawFeed): [readonly string[], RawFeed[]] | undefined {
  if (Array.isArray(value)) return [[], value as RawFeed[]];
  const name = LISTS.find((list) => Array.isArray(value[list]));
  return name ? [[name], value[name] as RawFeed[]] : undefined;
}

/** How many items a document lists. */
export const countOf = (value: RawFeed): number =>
  itemsOf(value)?.[1].length ?? 1;

/** One item has one to four members that are rubbish; or is rubbish. */
export function spoilItem(value: RawFeed, random: () => number): string {
  const oneOf = oneOfWith(random);
  const [way, items] = itemsOf(value) ?? [[], undefined];
  const index = Math.floor(random() * (items?.length ?? 0));
  const start = items ? [...way, String(index)] : [];
  const paths = [...pathsOf(items ? items[index] : value), []].filter(
    (path) => start.length + path.length > 0,
  );
  let mutant = value;
  for (let change = 0; change <= random() * 3; change++) {
    mutant = withRubbish(mutant, [...start, ...oneOf(paths)], oneOf(RUBBISH));
  }
  return jsonOf(mutant);
}

/** What stands beside the items, or all of them, is rubbish. */
export function spoilFeed(value: RawFeed, random: () => number): string {
  const oneOf = oneOfWith(random);
  const paths = pathsOf(value).filter(({ length }) => length < 3);
  return jsonOf(withRubbish(value, oneOf(paths), oneOf(RUBBISH)));
}
