type Function = (...args: never[]) => unknown;

/** What is counted instead of timed, so that no busy machine can fail a test. */
export class Count {
  calls = 0;
  readonly #undo: () => void;

  constructor(undo: () => void) {
    this.#undo = undo;
  }

  end = (): void => this.#undo();
}

/** Counts the calls of a function, or the objects that a class makes. */
export function callsOf<T extends object>(owner: T, name: keyof T): Count {
  const real = owner[name] as Function;
  const count = new Count(() => (owner[name] = real as T[keyof T]));
  const counted = (): void => void count.calls++;
  owner[name] = new Proxy(real, {
    apply(target, self, args: never[]) {
      counted();
      return Reflect.apply(target, self, args);
    },
    construct(target, args, made) {
      counted();
      return Reflect.construct(target, args, made) as object;
    },
  }) as T[keyof T];
  return count;
}

/** Counts how often a getter is read. */
export function readsOf(owner: object, name: string): Count {
  const real = Object.getOwnPropertyDescriptor(owner, name)!;
  const count = new Count(() => Object.defineProperty(owner, name, real));
  Object.defineProperty(owner, name, {
    ...real,
    get(this: unknown) {
      count.calls++;
      return real.get!.call(this) as unknown;
    },
  });
  return count;
}

/** All nodes of a tree, comments and white space too. */
export function nodesIn(root: Node): number {
  const walker = document.createTreeWalker(root);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}
