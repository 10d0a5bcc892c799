import type { Item } from '../model/item.js';
import { articleOf } from './article.js';
import { eventOf } from './event.js';
import { itemListOf } from './item-list.js';
import type { Node, Setting } from './tools.js';

/** The nodes of what a list shows, and of the list itself. */
export function graphOf(
  items: readonly Item[],
  label: string,
  setting: Setting,
): readonly Node[] {
  const nodes = new Map(items.map((item) => [item, nodeOf(item, setting)]));
  const list = itemListOf(items, label, (item) => nodes.get(item), setting);
  return [...nodes.values(), list].filter((node) => node !== undefined);
}

/**
 * What can't be an `Event` is still the notice of one, if it was published as
 * such: calendars only hold events.
 */
export function nodeOf(item: Item, setting: Setting): Node | undefined {
  if (!item._event) return articleOf(item, setting);
  const event = eventOf(item, setting);
  return event ?? (item.date_published ? articleOf(item, setting) : undefined);
}
