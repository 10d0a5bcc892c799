import type { Item } from '../model/item.js';

/** All of them cross shadow roots, so that a page can listen anywhere. */
const EVERYWHERE = { bubbles: true, composed: true } as const;

/** `aushang-load`: a feed has arrived, for the first time or anew. */
export class AushangLoadEvent extends CustomEvent<{
  readonly items: readonly Item[];
  readonly feed: string;
}> {
  constructor(
    readonly items: readonly Item[],
    /** The address it was read from. */
    readonly feed: string,
  ) {
    super('aushang-load', { ...EVERYWHERE, detail: { items, feed } });
  }
}

/** `aushang-error`: an attempt to read a feed failed. */
export class AushangErrorEvent extends CustomEvent<{
  readonly error: Error;
  readonly feed: string;
}> {
  constructor(
    readonly error: Error,
    /** The address that was tried. */
    readonly feed: string,
  ) {
    super('aushang-error', { ...EVERYWHERE, detail: { error, feed } });
  }
}

/** `aushang-open`: a title was followed; cancel it to open the item yourself. */
export class AushangOpenEvent extends CustomEvent<{ readonly item: Item }> {
  constructor(readonly item: Item) {
    super('aushang-open', {
      ...EVERYWHERE,
      cancelable: true,
      detail: { item },
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'aushang-load': AushangLoadEvent;
    'aushang-error': AushangErrorEvent;
    'aushang-open': AushangOpenEvent;
  }
}
