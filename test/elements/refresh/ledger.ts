type Listeners = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** What an element leaves running in the page, counted from `open` on. */
export class Ledger {
  readonly #timers = new Set<unknown>();
  readonly #listeners = new Set<string>();
  readonly #undo: (() => void)[] = [];
  #names = new Map<unknown, number>();

  constructor() {
    this.#countTimeouts();
    this.#countIntervals();
    this.#countListeners(window, 'window');
    this.#countListeners(document, 'document');
  }

  get timers(): number {
    return this.#timers.size;
  }

  get listeners(): string[] {
    return [...this.#listeners].map((key) => key.replace(/ \d+$/, ''));
  }

  close(): void {
    for (const undo of this.#undo.reverse()) undo();
  }

  #countTimeouts(): void {
    const { setTimeout: set, clearTimeout: clear } = window;
    window.setTimeout = ((run: () => void, wait?: number) => {
      const id: number = set(() => {
        this.#timers.delete(id);
        run();
      }, wait);
      this.#timers.add(id);
      return id;
    }) as typeof set;
    window.clearTimeout = (id) => {
      this.#timers.delete(id);
      clear(id);
    };
    this.#undo.push(() => {
      window.setTimeout = set;
      window.clearTimeout = clear;
    });
  }

  #countIntervals(): void {
    const { setInterval: set, clearInterval: clear } = window;
    window.setInterval = ((run: () => void, wait?: number) => {
      const id = set(run, wait);
      this.#timers.add(id);
      return id;
    }) as typeof set;
    window.clearInterval = (id) => {
      this.#timers.delete(id);
      clear(id);
    };
    this.#undo.push(() => {
      window.setInterval = set;
      window.clearInterval = clear;
    });
  }

  /** Listeners are told apart by target, type and function. */
  #countListeners(target: Listeners, name: string): void {
    const { addEventListener: add, removeEventListener: remove } = target;
    const key = (type: string, listener: unknown) => {
      const known = this.#names.get(listener) ?? this.#names.size;
      this.#names.set(listener, known);
      return `${name} ${type} ${known}`;
    };
    target.addEventListener = (type: string, ...more: [never]) => {
      this.#listeners.add(key(type, more[0]));
      add.call(target, type, ...more);
    };
    target.removeEventListener = (type: string, ...more: [never]) => {
      this.#listeners.delete(key(type, more[0]));
      remove.call(target, type, ...more);
    };
    this.#undo.push(() => {
      target.addEventListener = add;
      target.removeEventListener = remove;
    });
  }
}
