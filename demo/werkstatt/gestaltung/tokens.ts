/** A custom property, as `custom-elements.json` describes it. */
export interface Token {
  readonly name: string;
  /** `<color>`, `<length>` and what else CSS calls a kind of value. */
  readonly syntax: string;
  readonly default: string;
  readonly description: string;
}

/** What is read of the manifest. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly cssProperties?: readonly Token[];
    }[];
  }[];
}

/** Every token once, in the order of its declaration. */
export function tokensOf({ modules }: Manifest): readonly Token[] {
  const declared = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties);
  return [...new Map(declared.map((token) => [token.name, token])).values()];
}

const PAGE = '--page-';

/** What the page around the elements has: seen and measured, not exported. */
export const PAGE_TOKENS: readonly Token[] = [
  {
    name: `${PAGE}background`,
    syntax: '<color>',
    default: 'light-dark(#ffffff, #16181d)',
    description: 'Ground of your page.',
  },
  {
    name: `${PAGE}color`,
    syntax: '<color>',
    default: 'light-dark(#1a1a1a, #eceef2)',
    description: 'Text of your page.',
  },
];

export const isOfPage = ({ name }: Token) => name.startsWith(PAGE);

export const isColor = ({ syntax }: Token) => syntax === '<color>';

/** As fields and addresses name it. */
export const keyOf = ({ name }: Token) => name.replace(/^--(aushang-)?/, '');

/** What colours can be given for: light pages, and dark ones. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
