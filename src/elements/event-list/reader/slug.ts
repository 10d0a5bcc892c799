import type { Item } from '../../../model/item.js';

/** Characters of a title in an address. */
const LENGTH = 60;

const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};

/** *Lesung für alle* is `lesung-fuer-alle-1x2y3z`. */
export function slugOf({ id }: Item, title: string): string {
  const words = wordsOf(title);
  return `${words && `${words}-`}${hashOf(id)}`;
}

/** The item that is meant: the title may have changed since, the id has not. */
export function findBySlug(
  items: readonly Item[],
  slug: string,
  titleOf: (item: Item) => string,
): Item | undefined {
  const found = items.filter(({ id }) => isSlugOf(id, slug));
  // Two ids of one hash are rare; then the words decide.
  return found.find((item) => slugOf(item, titleOf(item)) === slug) ?? found[0];
}

export const isSlugOf = (id: string, slug: string): boolean =>
  /[^-]*$/.exec(slug)![0] === hashOf(id);

/** What is no Latin letter or digit parts words; a long title is cut. */
function wordsOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= LENGTH) return plain;
  return plain
    .slice(0, LENGTH + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LENGTH);
}

/**
 * FNV-1a of 32 bits, in base 36: short, and the same for ever.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function hashOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
