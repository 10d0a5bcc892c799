import { readFileSync } from 'node:fs';
import { elementsIn, type Attribute } from '../konfigurator/manifest.js';
import type { Token } from '../gestaltung/tokens.js';

export interface Described {
  readonly name: string;
  readonly description: string;
}

export interface Member {
  readonly name: string;
  readonly kind: string;
  readonly description?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
}

/** A class in `custom-elements.json`: an element or an event. */
interface Declared {
  readonly name: string;
  readonly members: readonly Member[];
}

/** An element, as it is described there. */
interface Element extends Declared {
  readonly tagName: string;
  readonly summary: string;
  readonly description: string;
  readonly events: readonly (Described & { type: { text: string } })[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssStates: readonly Described[];
  readonly cssProperties: readonly Token[];
}

export interface Manual extends Element {
  readonly attributes: readonly Attribute[];
  /** Of an event: what its `detail` has. */
  detailOf(type: string): readonly Member[];
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly (Element | Declared)[];
  }[];
}

/** @throws if there is no such element. */
export function manualOf(tagName: string): Manual {
  const text = readFileSync('dist/custom-elements.json', 'utf8');
  const declared = (JSON.parse(text) as Manifest).modules.flatMap(
    ({ declarations }) => declarations,
  );
  const element = declared.find(
    (one): one is Element => 'tagName' in one && one.tagName === tagName,
  );
  if (!element) throw new Error(`${tagName} is not in the manifest`);
  const attributes = elementsIn(
    JSON.parse(text) as Parameters<typeof elementsIn>[0],
  ).get(tagName)!;
  const detailOf = (type: string) =>
    declared.find(({ name }) => name === type)?.members ?? [];
  return { ...element, attributes, detailOf };
}
