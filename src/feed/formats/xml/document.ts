import { parse } from 'txml/txml';
import type { Source } from '../format.js';
import { list, type Raw } from '../values.js';
import { XmlElement } from './element.js';
import { VOID } from './markup.js';

/** More than anyone shows; what comes after them would only cost. */
export const MAX_ITEMS = 10_000;

/** With a prefix or without. */
const ROOT = /^(?:[\w-]+:)?(?:rss|rdf|channel|feed)$/i;

/**
 * txml (6.0.3) looks for the end of a `<script>` and begins anew, for ever,
 * when there is none. These ends are a comment to it otherwise; the tag before
 * them has the `>` that a start without one would take from them.
 */
const ENDS = '<a><!--</script></style>-->';

/**
 * Reads a document by its root element: leniently, without entities of its
 * own (so none can explode), and without the DOM, which has no XML under
 * Trusted Types.
 *
 * @returns undefined for what is no feed, was cut off, or is more deeply nested
 *   than the engine's stack allows.
 */
export function readXml(
  { text, url }: Source,
  read: (root: XmlElement) => Raw | undefined,
): Raw | undefined {
  try {
    const nodes = parse(text + ENDS, {
      decodeEntities: true,
      keepWhitespace: true,
      selfClosingTags: VOID,
    });
    // Broken servers say something before it.
    const root = nodes
      .filter((node) => typeof node === 'object')
      .find(({ tagName }) => ROOT.test(tagName));
    if (!root) return undefined;
    const own = /feed$/i.test(root.tagName) ? 'atom' : '';
    const prefixes = new Map<string, string>();
    const feed = read(new XmlElement(root, { prefixes, own, url }));
    // One that was cut off before its first item isn't one without items.
    const isWhole = text.includes(`</${root.tagName}`);
    return isWhole || list(feed?.items).length ? feed : undefined;
  } catch {
    return undefined;
  }
}
