import { render } from 'lit';
import type { Item } from '../../model/item.js';
import { teaserTemplate } from '../shared/card.template.js';
import type { Context } from '../shared/context.js';

/**
 * A row is drawn anew when its item changes, which is seldom: of a thousand
 * rows, what Lit keeps to change them in place is most of the memory. With
 * options, Lit as it is bundled keeps nothing (`scripts/lit/lit-html.mjs`).
 */
const ONCE = {};
const STAYING = { preventScroll: true };

/** A list item, and what it shows. */
export class Row {
  readonly element = document.createElement('li');
  readonly #id: string;
  item: Item | undefined;
  #context: Context | undefined;

  /** @param id - Of its heading. */
  constructor(id: string) {
    this.#id = id;
    this.element.part.add('item');
  }

  show(item: Item, context: Context): void {
    if (this.item === item && this.#context === context) return;
    const place = this.item ? document.createDocumentFragment() : this.element;
    const card = teaserTemplate(item, context, this.#ownId, context.variant);
    render(card, place, ONCE);
    if (this.item) this.#replace(place.firstElementChild!);
    this.item = item;
    this.#context = context;
  }

  /** Without a shadow root, the heading's has got an ending (`own-ids.ts`). */
  get #ownId(): string {
    return this.element.querySelector('[part=heading]')?.id ?? this.#id;
  }

  /** What is the same already is left alone, and the focus stays. */
  #replace(card: Element): void {
    const { element } = this;
    if (element.firstElementChild!.isEqualNode(card)) return;
    const isFocused = element.matches(':focus-within');
    element.replaceChildren(card);
    if (!isFocused) return;
    element.querySelector<HTMLElement>('[part=link]')!.focus(STAYING);
  }
}
