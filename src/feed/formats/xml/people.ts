import { words } from '../text.js';
import type { Raw } from '../values.js';
import type { XmlElement } from './element.js';

/**
 * Authors by name. RSS asks for a mail address with the name in brackets, feeds
 * write either; an address alone is nothing to show.
 */
export function authorsOf(
  element: XmlElement,
  ...names: readonly string[]
): readonly Raw[] | undefined {
  const found = element
    .all(...names)
    .map(authorOf)
    .filter((author) => author !== undefined);
  return found.length ? found : undefined;
}

/** A text in RSS; `name` and `uri` in Atom. */
function authorOf(author: XmlElement): Raw | undefined {
  const child = author.first('name', 'atom:name');
  const name = words(nameIn(child?.text ?? author.text));
  if (!name) return undefined;
  const uri = author.first('uri', 'atom:uri', 'url');
  return { name, url: uri?.resolve(uri.text) };
}

/** Characters; whatever follows them is no name. */
const LIMIT = 200;

function nameIn(text: string): string {
  const said = text.slice(0, LIMIT);
  return (
    /^\S+@\S+\s+\((.+)\)$/.exec(said)?.[1] ??
    said.replace(/\s*<?\S+@\S+\.\S+>?$/, '').replace(/^"(.*)"$/, '$1')
  );
}
