import { list, record, type Read } from './read.js';

/** More than this of one kind is no notice any more. */
const MAX = 50;

type Shape = Readonly<Record<string, Read<unknown>>>;

/** What an object of a shape looks like: everything may be absent. */
export type Shaped<S extends Shape> = {
  readonly [K in keyof S]?: S[K] extends Read<infer T> ? T : never;
};

/** An object of known members; what can't be read is absent. */
export function object<S extends Shape>(shape: S): Read<Shaped<S>> {
  const members = Object.entries(shape);
  return (value, from) => {
    const raw = record(value);
    const found: Record<string, unknown> = {};
    for (const [name, read] of members) {
      const written = raw[name];
      // Nothing is read from nothing, and of most members there is nothing.
      const member = written === undefined ? written : read(written, from);
      if (member !== undefined) found[name] = member;
    }
    return Object.keys(found).length ? (found as Shaped<S>) : undefined;
  };
}

/** Every readable member of a list; an empty one is absent. */
export const each =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, from) => {
    const found = list(value)
      .slice(0, MAX)
      .flatMap((one) => read(one, from) ?? []);
    return found.length ? found : undefined;
  };
