import type { ListHost } from '../part.js';
import { NOTHING, toggled, type Asked } from './asked.js';
import type { Focus } from './focus.js';

interface Asking {
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** What a visitor does with the search field and the filters. */
export class Doings {
  /** The filters are to be seen. */
  isOpen = false;
  readonly #asking: Asking;
  readonly #host: ListHost;
  readonly #focus: Focus;

  constructor(asking: Asking, host: ListHost, focus: Focus) {
    this.#asking = asking;
    this.#host = host;
    this.#focus = focus;
  }

  /** All of the feed is wanted from now on; see `wantsMore`. */
  readonly enter = (): void => {
    if (this.#focus.hasBeen) return;
    this.#focus.hasBeen = true;
    this.#host.requestUpdate();
  };

  readonly type = ({ target }: Event): void => {
    this.#write((target as HTMLInputElement).value);
  };

  readonly open = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open === this.isOpen) return;
    this.isOpen = open;
    this.#host.requestUpdate();
  };

  toggle(group: number, name: string): void {
    this.#asking.ask(toggled(this.#asking.asked, group, name));
  }

  /** @param index - Of its chip. */
  remove(group: number, name: string, index: number): void {
    this.#focus.toChip(index);
    this.toggle(group, name);
  }

  readonly reset = (): void => {
    this.#focus.toStart();
    this.#asking.ask(NOTHING);
  };

  #write(text: string): void {
    this.#asking.ask({ ...this.#asking.asked, text });
  }
}
