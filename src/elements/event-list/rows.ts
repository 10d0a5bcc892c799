import { render } from 'lit';
import { titleOf } from '../../content/text.js';
import type { Item } from '../../model/item.js';
import { teaserTemplate } from '../shared/card.template.js';
import type { Context } from '../shared/context.js';
import type { Group } from './part.js';

/** Milliseconds of drawing before the page gets a turn. */
const TURN = 30;

/** A list item, and what it shows. */
interface Row {
  readonly element: HTMLElement;
  /** Of its heading. */
  readonly id: string;
  item?: Item;
  context?: Context;
}

/**
 * The rows of a list. An item keeps its row, and the row its focus, while
 * others come and go; what shows the same already is left alone.
 */
export class Rows {
  #rows = new Map<string, Row>();
  #count = 0;
  /** What the rows depend on, and the same for a title that was there. */
  #context: Context | undefined;
  #twin: Context | undefined;
  /** Lists that are being drawn: none but the last. */
  #lists: unknown;

  /**
   * Draws the first rows at once, and when there are very many, the others as
   * the page finds the time.
   *
   * @param lists - One for each group.
   */
  async draw(
    lists: ArrayLike<Element>,
    groups: readonly Group[],
    context: Context,
  ): Promise<void> {
    this.#lists = lists;
    if (!isSame(context, this.#context)) {
      this.#context = context;
      this.#twin = { ...context, isTwin: true };
    }
    this.#dropOthers(groups);
    const titles = new Set<string>();
    // Rows in one piece are put into a page at a third of the cost.
    const fresh = document.createDocumentFragment();
    let [place, start] = [0, performance.now()];
    for (const { items } of groups) {
      const list = lists[place++]!;
      let next = list.firstElementChild;
      for (const item of items) {
        // A set doesn't grow by what it has.
        const isTwin = titles.size === titles.add(titleOf(item)).size;
        const row = this.#drawn(item, isTwin ? this.#twin! : this.#context!);
        const isLate = performance.now() - start > TURN;
        if (row === next || isLate) list.insertBefore(fresh, next);
        if (row === next) next = row.nextElementSibling;
        else fresh.append(row);
        if (!isLate) continue;
        await new Promise((turn) => setTimeout(turn));
        if (this.#lists !== lists) return;
        start = performance.now();
      }
      list.insertBefore(fresh, next);
    }
  }

  #dropOthers(groups: readonly Group[]): void {
    const before = this.#rows;
    const items = groups.flatMap((group) => group.items);
    this.#rows = new Map(
      items.map(({ id }) => [id, before.get(id) ?? this.#newRow()]),
    );
    for (const [id, { element }] of before) {
      if (!this.#rows.has(id)) element.remove();
    }
  }

  #newRow(): Row {
    const element = document.createElement('li');
    element.part.add('item');
    return { element, id: `item-${this.#count++}` };
  }

  #drawn(item: Item, context: Context): Element {
    const row = this.#rows.get(item.id)!;
    if (row.item !== item || row.context !== context) {
      const card = teaserTemplate(item, context, row.id, context.variant);
      render(card, row.element);
      Object.assign(row, { item, context });
    }
    return row.element;
  }
}

/** Whether all members are the same. */
function isSame(one: Context, other: Context | undefined): boolean {
  const names = Object.keys(one) as (keyof Context)[];
  return names.every((name) => one[name] === other?.[name]);
}
