import type { Item } from '../model/item.js';
import { urlOf } from './common.js';
import type { Node, Setting } from './tools.js';

/**
 * The items in the order that a list has them.
 *
 * @param label - The list's heading; may be empty.
 * @param nodeOf - The item's own node, if it has one.
 * @returns undefined for a list of nothing that has an address or a node.
 * @see https://schema.org/ItemList
 */
export function itemListOf(
  items: readonly Item[],
  label: string,
  nodeOf: (item: Item) => Node | undefined,
  { titleOf }: Setting,
): Node | undefined {
  const entries = items.flatMap((item) => {
    const id = nodeOf(item)?.['@id'];
    const url = urlOf(item);
    if (!id && !url) return [];
    const name = titleOf(item) || undefined;
    return { url, name, item: id ? { '@id': id } : undefined };
  });
  if (!entries.length) return undefined;
  return {
    '@type': 'ItemList',
    name: label || undefined,
    numberOfItems: entries.length,
    itemListElement: entries.map((entry, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...entry,
    })),
  };
}
