import type { Item } from '../model/item.js';
import { fold } from './fold.js';
import { idle, inSlices } from './slices.js';

/** Characters of a body that are searched: some twenty pages. */
const BODY = 50_000;

/** The words of items, folded once each. */
export class TextIndex {
  readonly #texts = new WeakMap<Item, string>();
  readonly #textOf: (html: string) => string;
  #abort = new AbortController();

  /** @param textOf - The words of HTML. */
  constructor(textOf: (html: string) => string) {
    this.#textOf = textOf;
  }

  /** What is searched: a line for each thing that is said. */
  textOf(item: Item): string {
    const text = this.#texts.get(item) ?? this.#read(item);
    this.#texts.set(item, text);
    return text;
  }

  /** Reads ahead while the page is idle, in place of what it was reading. */
  async prepare(items: readonly Item[]): Promise<void> {
    this.stop();
    const { signal } = this.#abort;
    const read = (item: Item): void => void this.textOf(item);
    await idle();
    if (!signal.aborted) await inSlices(items, read, signal, idle);
  }

  stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  #read(item: Item): string {
    const { title, summary, content_text, content_html, tags, _event } = item;
    const html = content_html?.slice(0, BODY) ?? '';
    const places = _event?.location ?? [];
    const parties = [...(_event?.organizer ?? []), ...(item.authors ?? [])];
    const said = [
      title,
      summary,
      content_text?.slice(0, BODY) ?? this.#textOf(html),
      ...places.flatMap(({ name, address }) => [name, address]),
      ...parties.map(({ name }) => name),
      ...(tags ?? []),
    ];
    return said.map((text) => fold(text ?? '')).join('\n');
  }
}
