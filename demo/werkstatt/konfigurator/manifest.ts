/** What the configurator reads of `custom-elements.json`. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly Declaration[];
  }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly type: { readonly text: string };
    /** As JavaScript: `'all'`, `10`, `[]`. */
    readonly default: string;
    readonly description: string;
  }[];
}

export interface Attribute {
  readonly name: string;
  readonly kind: 'choice' | 'flag' | 'number' | 'text';
  /** Of a choice, the default first; all others have none. */
  readonly options: readonly string[];
  /** What holds without the attribute, as the attribute would say it. */
  readonly standard: string;
  readonly description: string;
}

/** Tag → its attributes, those of a list first. */
export type Elements = ReadonlyMap<string, readonly Attribute[]>;

/** The elements that can be set up: all that have a feed. */
export function elementsIn(manifest: Manifest): Elements {
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName = '', attributes = [] }): [string, Attribute[]] => [
      tagName,
      attributes.map(attributeOf),
    ]);
  return new Map(found.sort(([, a], [, b]) => b.length - a.length));
}

type Listed = NonNullable<Declaration['attributes']>[number];

function attributeOf({ name, type, ...more }: Listed): Attribute {
  const standard = more.default.replace(/^'(.*)'$|^(\[\]|false)$/, '$1');
  const kind = kindOf(type.text);
  const words = [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  const others = words.filter((word) => word !== standard);
  const options = kind === 'choice' ? [standard, ...others] : [];
  return { name, kind, options, standard, description: more.description };
}

function kindOf(type: string): Attribute['kind'] {
  if (type.includes("'")) return 'choice';
  if (type === 'boolean') return 'flag';
  return type === 'number' ? 'number' : 'text';
}
