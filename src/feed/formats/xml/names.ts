/**
 * What modules of RSS and Atom are called here, whatever a feed calls them.
 * Addresses differ in a slash or a version, so a part of them is enough.
 */
const MODULES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/rss\/1\.0\/$|netscape\.com|userland\.com/, ''],
  [/w3\.org\/2005\/Atom|purl\.org\/atom/, 'atom'],
  [/rdf-syntax-ns/, 'rdf'],
  [/modules\/content/, 'content'],
  [/modules\/event/, 'ev'],
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/search\.yahoo\.com\/mrss/, 'media'],
  [/ns:xcal/i, 'xcal'],
  [/schemas\.google\.com\/g/, 'gd'],
  [/georss\.org/, 'georss'],
  [/wgs84_pos/, 'geo'],
  [/itunes\.com/, 'itunes'],
];

/** Prefixes as a document binds them, and as they are called here. */
export type Prefixes = ReadonlyMap<string, string>;

/** The prefixes that hold within an element. */
export function prefixesOf(
  attributes: Readonly<Record<string, string | null>>,
  outside: Prefixes,
): Prefixes {
  let prefixes = outside;
  for (const [name, uri] of Object.entries(attributes)) {
    const match = /^xmlns(?::(.+))?$/.exec(name);
    if (!match || uri === null) continue;
    const written = match[1] ?? '';
    const known = MODULES.find(([pattern]) => pattern.test(uri));
    prefixes = new Map(prefixes).set(written, known?.[1] ?? written);
  }
  return prefixes;
}

/**
 * `dc:creator`, and plain `item` for what is RSS's own. An undeclared prefix
 * means what it usually means; case, about which feeds err, doesn't count.
 *
 * @param own - The prefix of the document's own elements, left out.
 */
export function nameOf(
  written: string,
  prefixes: Prefixes,
  own: string,
): string {
  const [local = '', prefix = ''] = written.split(':', 2).reverse();
  const known = prefixes.get(prefix) ?? prefix;
  const name = known === own || !known ? local : `${known}:${local}`;
  return name.toLowerCase();
}
