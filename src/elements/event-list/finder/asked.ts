import type { Chosen } from '../../../search/facets.js';
import { keyOf } from '../../../search/names.js';

/** What a visitor asks for; a new one for every change. */
export interface Asked {
  readonly text: string;
  /** Of each group. */
  readonly chosen: readonly Chosen[];
}

/** The groups that can be chosen from, as an address names them. */
export const GROUPS = ['tag', 'organizer'] as const;

const TEXT = 'q';

/** An address may be anybody's: characters of a text, and names of a group. */
const LONGEST = 200;
const MOST = 50;

export const NOTHING: Asked = { text: '', chosen: GROUPS.map(() => new Map()) };

export const isSame = (one: Asked, other: Asked): boolean =>
  one.text === other.text && one.chosen === other.chosen;

export const isAnything = ({ text, chosen }: Asked): boolean =>
  Boolean(text.trim()) || chosen.some(({ size }) => size);

/** The same, with one name more in a group, or one less. */
export function toggled({ text, chosen }: Asked, group: number, name: string) {
  const names = new Map(chosen[group]);
  const key = keyOf(name);
  if (!names.delete(key)) names.set(key, name);
  return { text, chosen: chosen.with(group, names) };
}

export function toParams({ text, chosen }: Asked): URLSearchParams {
  const params = new URLSearchParams();
  if (text.trim()) params.append(TEXT, text.trim());
  chosen.forEach((names, index) => {
    for (const name of names.values()) params.append(GROUPS[index]!, name);
  });
  return params;
}

export function fromParams(params: URLSearchParams): Asked {
  const named = (group: string): Chosen => {
    const names = params.getAll(group).filter((name) => name.trim());
    const short = names.slice(0, MOST).map((name) => name.slice(0, LONGEST));
    return new Map(short.map((name) => [keyOf(name), name]));
  };
  const text = (params.get(TEXT) ?? '').slice(0, LONGEST);
  return { text, chosen: GROUPS.map(named) };
}
