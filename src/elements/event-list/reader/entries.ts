/** How the visitor came: by a link, or back or forward. */
export type Move = 'link' | 'back';

/** What can be known of the history that led to the page's present address. */
export class Entries {
  #href = location.href;
  #length = history.length;
  /** Keys of entries that were there, where browsers tell them. */
  readonly #keys = new Set([keyOfEntry()]);
  /** Where the list was left for an article; after a reload nobody knows. */
  #origin: string | undefined;

  /**
   * Takes note of where the visitor is.
   *
   * @returns undefined if that is where they were.
   */
  note(): Move | undefined {
    if (this.#href === location.href) return undefined;
    this.#href = location.href;
    const key = keyOfEntry();
    const isNew = key ? !this.#keys.has(key) : history.length > this.#length;
    this.#keys.add(key);
    this.#length = history.length;
    return isNew ? 'link' : 'back';
  }

  /** The list is left for an article. */
  leave(): void {
    this.#origin = location.href;
    this.#keys.add(keyOfEntry());
  }

  /** Whether the list may have been left here. */
  get isOrigin(): boolean {
    return [undefined, location.href].includes(this.#origin);
  }
}

/** The length alone says no more when a history is full. */
const keyOfEntry = (): string | undefined =>
  (window as Partial<Window>).navigation?.currentEntry?.key;
