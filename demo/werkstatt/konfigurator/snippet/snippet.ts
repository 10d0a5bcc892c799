import { classic, module, pinned, placeholder } from './html.js';
import type { Kind } from './kinds.js';
import { typo3 } from './typo3.js';
import { wordpress } from './wordpress.js';

/** What a snippet is made of. */
export interface Ingredients {
  readonly element: string;
  /** Those that aren't the default. */
  readonly settings: readonly (readonly [name: string, value: string])[];
  /** The folder of the library's files, with a slash at its end. */
  readonly base: string;
  /** File → `sha384-…`, as in `dist/integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** For visitors whom the feed doesn't reach. */
  readonly link: { readonly href: string; readonly text: string };
}

const snippets: Record<Kind, (of: Ingredients) => string> = {
  module,
  pinned,
  classic,
  placeholder,
  wordpress,
  typo3,
};

/** Lines to paste. */
export const snippet = (kind: Kind, ingredients: Ingredients) =>
  snippets[kind](ingredients);
