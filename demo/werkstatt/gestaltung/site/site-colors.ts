import { hex } from '../colors.js';
import { type Scheme, SCHEMES } from '../tokens.js';
import { type Declaration, declarationsOf } from './declarations.js';
import { Resolver } from './resolver.js';

/** A colour of a site, and what it is there for. */
export interface SiteColor {
  readonly color: string;
  readonly scheme: Scheme;
  /** Custom properties, and `selector { property }`, each once. */
  readonly uses: readonly string[];
  /** How often it is used. */
  readonly count: number;
}

/** What comes after these is hardly a site's colour. */
const MOST = 12;

/** The colours of a site's CSS, the most used first. */
export function siteColors(css: string): readonly SiteColor[] {
  const declared = declarationsOf(css);
  const all = SCHEMES.flatMap((scheme) => [...inScheme(declared, scheme)]);
  return all.sort((one, other) => other.count - one.count).slice(0, MOST);
}

function inScheme(declared: readonly Declaration[], scheme: Scheme) {
  // What a dark page doesn't say anew is as on the light one.
  const known = declared.filter((one) => one.scheme !== 'dark');
  const own = declared.filter((one) => one.scheme === scheme);
  const resolver = new Resolver([...known, ...own], scheme);
  const found = new Map<string, SiteColor>();
  for (const declaration of own) {
    const resolved = resolver.resolve(declaration.value);
    if (!resolved) continue;
    const color = hex([resolved]);
    const { uses = [], count = 0 } = found.get(color) ?? {};
    const every = [...new Set([...uses, useOf(declaration)])];
    found.set(color, { color, scheme, uses: every, count: count + 1 });
  }
  resolver.end();
  return found.values();
}

const useOf = ({ property, selector }: Declaration) =>
  property.startsWith('--') ? property : `${selector} { ${property} }`;
