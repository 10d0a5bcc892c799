import { atomEntry, linkOf } from './atom/entry.js';
import { plain } from './atom/text.js';
import type { Format, Tools } from './format.js';
import type { Raw } from './values.js';
import { MAX_ITEMS, readXml } from './xml/document.js';
import type { XmlElement } from './xml/element.js';
import { authorsOf } from './xml/people.js';

/**
 * Atom 1.0, and 0.3 where it means the same.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export const format: Format = {
  toJsonFeed: (source, tools) =>
    readXml(source, (root) => atomFeed(root, tools)),
};

/** @returns undefined for another kind of document. */
export function atomFeed(root: XmlElement, tools: Tools): Raw | undefined {
  if (root.name !== 'feed') return undefined;
  return {
    title: plain(root.first('title')),
    home_page_url: linkOf(root, 'alternate'),
    language: root.language,
    authors: authorsOf(root, 'author'),
    next_url: linkOf(root, 'next'),
    items: root
      .all('entry')
      .slice(0, MAX_ITEMS)
      .map((entry) => atomEntry(entry, tools)),
  };
}
