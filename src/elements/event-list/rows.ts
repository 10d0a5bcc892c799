import { render } from 'lit';
import type { Item } from '../../model/item.js';

/**
 * The rows of a list. An item keeps its row, and the row its focus, while
 * others come and go. (Lit's `repeat` does the same for 0.9 kB.)
 */
export class Rows {
  #rows = new Map<string, HTMLElement>();

  /** @param template - What stands in the row of an item. */
  draw(
    list: Element,
    items: readonly Item[],
    template: (item: Item, index: number) => unknown,
  ): void {
    const before = this.#rows;
    this.#rows = new Map(
      items.map(({ id }) => [id, before.get(id) ?? newRow()]),
    );
    for (const [id, row] of before) if (!this.#rows.has(id)) row.remove();
    let next = list.firstElementChild;
    for (const [index, item] of items.entries()) {
      const row = this.#rows.get(item.id)!;
      if (row === next) next = row.nextElementSibling;
      else list.insertBefore(row, next);
      render(template(item, index), row);
    }
  }
}

function newRow(): HTMLElement {
  const row = document.createElement('li');
  row.part.add('item');
  return row;
}
