import type { RawFeed } from './feeds.js';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Chooses by these numbers. */
export const oneOfWith =
  (random: () => number) =>
  <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)]!;

const DEPTH = 20_000;

/** Lists in lists, deeper than a call may go. */
const deep = Array.from({ length: DEPTH }).reduce<unknown>(
  (inner) => [inner],
  'inmost',
);

/** What stands where something else was expected. */
export const RUBBISH: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' \n\t',
  'text',
  'ä'.repeat(1_000_000),
  '&#xD800;&#0;&amp;lt;&nbsp;',
  '\u0000\ud800\u202e',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'http://[',
  '//',
  'https://a.example/%E0%A4%A',
  '2027-02-30T25:61:00+99:99',
  '0001-01-01T00:00:00Z',
  [],
  {},
  [null],
  [[], {}, 7],
  Array.from({ length: 1000 }, (_, index) => ({ name: index, url: index })),
  { toString: 1, valueOf: 1 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 7}'),
  { url: { url: { url: 'https://a.example/' } } },
  { '@value': 'Text', '@language': 'de' },
  deep,
];

type Path = readonly string[];

/** The way to every member of a value, its own name included. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, member]) =>
    pathsOf(member, [...path, name]),
  );
  return path.length ? [path, ...inner] : inner;
}

/** A copy of the item with something else at the end of the path. */
export function withRubbish(item: RawFeed, path: Path, rubbish: unknown) {
  const [name, ...rest] = path as [string, ...string[]];
  const copy: RawFeed = Object.assign(Array.isArray(item) ? [] : {}, item);
  const inner = copy[name];
  if (!rest.length) copy[name] = rubbish;
  else if (typeof inner === 'object' && inner !== null && inner !== deep) {
    copy[name] = withRubbish(inner as RawFeed, rest, rubbish);
  }
  return copy;
}

/** As JSON; `JSON.stringify` can't go deep. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one === deep ? '\u2060deep' : one,
  ).replaceAll(
    '"\u2060deep"',
    () => `${'['.repeat(DEPTH)}"inmost"${']'.repeat(DEPTH)}`,
  );

/** Copies of an item, each with one to three members that are rubbish. */
export function mutantsOf(item: RawFeed, count: number, seed: number) {
  const random = seeded(seed);
  const oneOf = oneOfWith(random);
  const paths = pathsOf(item);
  return Array.from({ length: count }, () => {
    let mutant = item;
    for (let change = 0; change <= random() * 3; change++) {
      mutant = withRubbish(mutant, oneOf(paths), oneOf(RUBBISH));
    }
    return mutant;
  });
}
