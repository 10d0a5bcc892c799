import { sendKeys } from '@web/test-runner-commands';
import { addressOf, jsonFeed } from '../../../helpers/feeds.js';
import { until, visit } from '../../../helpers/page.js';
import type { Visitor } from '../../../helpers/visitor.js';

const item = (title: string, tags: string[], organizer: string) => ({
  id: title,
  title,
  tags,
  author: organizer,
  url: 'https://www.landkreis.example/',
});

export const ITEMS = [
  item('Lesung in der Hauptstraße', ['Lesung', 'Frauen'], 'Bibliothek'),
  item('Fest für Kinder', ['Familie', 'Fest'], 'Museum'),
  item('Vortrag von Frau Müller', ['Frauen'], 'Museum'),
  item('Lesung für Kinder', ['familie', 'Lesung'], 'Bibliothek'),
];

/** What a visitor does with a list's search and filters. */
export class Finding {
  constructor(readonly visitor: Visitor) {}

  get field(): HTMLInputElement {
    return this.visitor.all<HTMLInputElement>('[type=search]')[0]!;
  }

  get titles(): string[] {
    return this.visitor.titles;
  }

  /** The options to be seen, as *Familie (2)*; chosen ones with a star. */
  get options(): string[] {
    return this.#boxes.map((box) => (box.checked ? '*' : '') + labelOf(box));
  }

  get chips(): string[] {
    return this.visitor.buttons.filter((name) => /entfernen/.test(name));
  }

  /** Types as a keyboard does, one key after the other. */
  async type(text: string): Promise<void> {
    this.field.focus();
    await sendKeys({ type: text });
  }

  /** Puts in a text at once, as pasting does. */
  paste(text: string): void {
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** Opens the filters, or closes them. */
  async open(): Promise<void> {
    this.visitor.all('summary')[0]!.click();
    await until(() => this.options.length > 0);
  }

  /** @param name - With or without its count. */
  box(name: string): HTMLInputElement {
    const found = this.#boxes.find((box) => labelOf(box).startsWith(name));
    if (!found) throw new Error(`no ${name} among ${this.options.join()}`);
    return found;
  }

  async choose(name: string): Promise<void> {
    this.box(name).click();
    await this.visitor.element.updateComplete;
  }

  get #boxes(): HTMLInputElement[] {
    return this.visitor.all<HTMLInputElement>('[type=checkbox]');
  }
}

const labelOf = (box: HTMLInputElement): string =>
  box.labels![0]!.textContent.replace(/\s+/g, ' ').trim();

/** @param attributes - Of the list. */
export async function find(
  attributes = 'search filters',
  items: unknown[] = ITEMS,
): Promise<Finding> {
  const feed = addressOf(jsonFeed(items));
  return new Finding(await visit(`<event-list feed="${feed}" ${attributes}>`));
}
