import type { RawFeed } from '../../helpers/feeds.js';
import { seeded } from '../../helpers/mutants.js';
import { countOf, spoilFeed, spoilItem } from './json-mutants.js';
import type { RealFeed } from './real-feeds.js';
import { spoilText } from './text-mutants.js';

/** A feed that somebody or something has spoilt. */
export interface Mutant {
  readonly path: string;
  readonly text: string;
  /** Of how many items one alone is spoilt; 0 for any other change. */
  readonly beside: number;
}

/** How often a feed is spoilt in each way; a large one takes long. */
const MEMBERS = 24;
const PARTS = 8;
const TEXTS = 12;
const LARGE = 100_000;

/** Mutants of one feed, none twice, the same in every run. */
export function mutantsOf({ path, text }: RealFeed): Mutant[] {
  const random = seeded(path.length * 1_000_003 + text.length);
  const made = new Map<string, Mutant>();
  const make = (count: number, beside: number, spoil: () => string) => {
    const share = text.length > LARGE ? count / 2 : count;
    const goal = made.size + share;
    while (made.size < goal) {
      const mutant = spoil();
      if (mutant === text || made.has(mutant)) continue;
      made.set(mutant, { path, text: mutant, beside });
    }
  };
  const value = valueOf(text);
  if (value) {
    make(MEMBERS, countOf(value), () => spoilItem(value, random));
    make(PARTS, 0, () => spoilFeed(value, random));
  }
  make(value ? TEXTS : TEXTS + MEMBERS, 0, () => spoilText(text, random));
  return [...made.values()];
}

function valueOf(text: string): RawFeed | undefined {
  try {
    return JSON.parse(text) as RawFeed;
  } catch {
    return undefined;
  }
}
