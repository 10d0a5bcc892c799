import type { ListHost } from '../part.js';

const FIELD = '[part=search]';
const SUMMARY = '[part=filters] > summary';
const OPTION = '.option input';

/** Where the focus goes when what had it is no longer there. */
export class Focus {
  /** The visitor has been in the search field or at the filters. */
  hasBeen = false;
  readonly #host: ListHost;
  /** The option that has the focus. */
  #option: string | undefined;
  #wanted: (() => HTMLElement | undefined) | undefined;

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** After the next drawing: where the asking begins. */
  toStart(): void {
    this.#wanted = () => this.#start();
  }

  /** After the next drawing: to the chip that takes the place of another. */
  toChip(index: number): void {
    this.#wanted = () => {
      const chips = this.#all('.chip');
      return chips[index] ?? chips.at(-1) ?? this.#start();
    };
  }

  /** Before drawing: an option may move, for other items may have come. */
  remember(): void {
    const focused = this.#focused;
    const isOption = focused instanceof HTMLInputElement && focused.value;
    this.#option =
      isOption && focused.matches(OPTION) ? focused.value : undefined;
  }

  restore(): void {
    const wanted = this.#wanted ?? this.#sameOption;
    this.#wanted = undefined;
    wanted?.()?.focus();
  }

  get #sameOption() {
    const option = this.#option;
    if (option === undefined) return undefined;
    const focused = this.#focused;
    if (focused instanceof HTMLInputElement && focused.value === option) {
      return undefined;
    }
    const same = this.#all<HTMLInputElement>(OPTION).find(
      ({ value }) => value === option,
    );
    return () => same ?? this.#all(SUMMARY)[0];
  }

  #start(): HTMLElement | undefined {
    return this.#all(FIELD)[0] ?? this.#all(SUMMARY)[0];
  }

  get #focused(): Element | null {
    return (this.#host.renderRoot.getRootNode() as ShadowRoot).activeElement;
  }

  #all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.#host.renderRoot.querySelectorAll<T>(selector)];
  }
}
