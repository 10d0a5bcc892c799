import { titleOf } from '../../content/text.js';
import type { Context } from '../shared/context.js';
import type { Group } from './part.js';
import { Row } from './row.js';

/** Milliseconds of drawing before the page gets a turn. */
const TURN = 30;

/**
 * The rows of a list. An item keeps its row, and the row its focus, while
 * others come and go; what shows the same already is left alone.
 */
export class Rows {
  #rows = new Map<string, Row>();
  #count = 0;
  /** What the rows depend on. */
  #asked: Partial<Context> = {};
  /** What they are given, and the same for a title that was there. */
  #context: Context | undefined;
  #twin: Context | undefined;
  #open: Context['open'] | undefined;
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
    { open, ...context }: Context,
  ): Promise<void> {
    this.#lists = lists;
    this.#open = open;
    if (!isSame(context, this.#asked)) {
      this.#asked = context;
      this.#context = { ...context, open: this.#follow };
      this.#twin = { ...this.#context, isTwin: true };
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
        const row = this.#rows.get(item.id)!;
        row.show(item, isTwin ? this.#twin! : this.#context!);
        const { element } = row;
        const isLate = performance.now() - start > TURN;
        if (element === next || isLate) list.insertBefore(fresh, next);
        if (element === next) next = element.nextElementSibling;
        else fresh.append(element);
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
      items.map(({ id }) => [
        id,
        before.get(id) ?? new Row(`item-${this.#count++}`),
      ]),
    );
    for (const [id, { element }] of before) {
      if (!this.#rows.has(id)) element.remove();
    }
  }

  /** A row may show the same as before, but be of another item or list. */
  readonly #follow = (event: Event): void => {
    for (const { element, item } of this.#rows.values()) {
      const isHere = element.contains(event.currentTarget as Node);
      if (isHere) this.#open!(event, item!);
    }
  };
}

/** Whether all members are the same. */
function isSame(one: Partial<Context>, other: Partial<Context>): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof Context)[];
  return names.every((name) => one[name] === other[name]);
}
