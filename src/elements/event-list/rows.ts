import { render } from 'lit';
import type { Item } from '../../model/item.js';
import type { Group } from './part.js';

/**
 * The rows of a list. An item keeps its row, and the row its focus, while
 * others come and go. (Lit's `repeat` does the same for 0.9 kB.)
 */
export class Rows {
  #rows = new Map<string, HTMLElement>();

  /**
   * @param lists - One for each group.
   * @param template - What stands in the row of an item.
   */
  draw(
    lists: ArrayLike<Element>,
    groups: readonly Group[],
    template: (item: Item, index: number) => unknown,
  ): void {
    const before = this.#rows;
    const items = groups.flatMap((group) => group.items);
    this.#rows = new Map(
      items.map(({ id }) => [id, before.get(id) ?? newRow()]),
    );
    for (const [id, row] of before) if (!this.#rows.has(id)) row.remove();
    let index = 0;
    for (const [place, group] of groups.entries()) {
      const list = lists[place]!;
      let next = list.firstElementChild;
      for (const item of group.items) {
        const row = this.#rows.get(item.id)!;
        if (row === next) next = row.nextElementSibling;
        else list.insertBefore(row, next);
        render(template(item, index++), row);
      }
    }
  }
}

function newRow(): HTMLElement {
  const row = document.createElement('li');
  row.part.add('item');
  return row;
}
