import type { Item } from '../model/item.js';

/** They cross shadow roots, and have their details as properties, too. */
abstract class AushangEvent<T extends object> extends CustomEvent<T> {
  constructor(type: string, detail: T, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable, detail });
    Object.assign(this, detail);
  }
}

/** `aushang-load`: a feed has arrived, for the first time or anew. */
export class AushangLoadEvent extends AushangEvent<{
  readonly items: readonly Item[];
  readonly feed: string;
}> {
  declare readonly items: readonly Item[];
  /** The address that it was read from. */
  declare readonly feed: string;

  constructor(items: readonly Item[], feed: string) {
    super('aushang-load', { items, feed });
  }
}

/** `aushang-error`: an attempt to read a feed failed. */
export class AushangErrorEvent extends AushangEvent<{
  readonly error: Error;
  readonly feed: string;
}> {
  declare readonly error: Error;
  /** The address that was tried. */
  declare readonly feed: string;

  constructor(error: Error, feed: string) {
    super('aushang-error', { error, feed });
  }
}

/** `aushang-open`: a title was followed; cancel it to open the item yourself. */
export class AushangOpenEvent extends AushangEvent<{ readonly item: Item }> {
  declare readonly item: Item;

  constructor(item: Item) {
    super('aushang-open', { item }, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aushang-load': AushangLoadEvent;
    'aushang-error': AushangErrorEvent;
    'aushang-open': AushangOpenEvent;
  }
}
