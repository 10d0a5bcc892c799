import DOMPurify, { type Config } from 'dompurify';
import { ATTRIBUTES, DROPPED, LINKS } from './allowlist.js';

/** Element names, and the attributes of each. */
type Accepted = Readonly<Record<string, readonly string[]>>;

/** No hooks, no in-place work: nearly all its advisories were about those. */
const CONFIG: Config = Object.freeze({
  FORBID_CONTENTS: DROPPED,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Its own pattern, for our schemes; a relative address or no address passes.
  ALLOWED_URI_REGEXP: new RegExp(
    `^(?:(?:${LINKS.join('|')}):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))`,
    'i',
  ),
  // Nodes, so that nothing has to be parsed a second time.
  RETURN_DOM_FRAGMENT: true,
});

/**
 * Without a doctype, a table would stay in an open paragraph; without a body,
 * a leading `<style>` would open a head, and content move into it.
 */
const START = '<!doctype html><body>';

/** For engines without `setHTML`; Safari, in November 2026. */
export function purify(html: string, accepted: Accepted): ParentNode {
  const found = DOMPurify.sanitize(START + html, {
    ...CONFIG,
    ALLOWED_TAGS: Object.keys(accepted),
    ALLOWED_ATTR: [...ATTRIBUTES, ...Object.values(accepted).flat()],
  }) as unknown as DocumentFragment | null;
  // A `<frameset>` leaves no body, and nothing to read.
  const root = found ?? document.createDocumentFragment();
  for (const element of root.querySelectorAll('*')) strip(element, accepted);
  return root;
}

/** DOMPurify knows one list of attributes for all elements. */
function strip(element: Element, accepted: Accepted): void {
  const own = accepted[element.localName] ?? [];
  for (const name of element.getAttributeNames()) {
    if (!own.includes(name) && !ATTRIBUTES.includes(name)) {
      element.removeAttribute(name);
    }
  }
}
