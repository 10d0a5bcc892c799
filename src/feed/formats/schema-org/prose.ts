import { withoutCutMark } from '../text.js';
import { record, type Raw } from '../values.js';
import type { Reader } from './reader.js';

const TAG = /<\/?[a-z][^<>]*>/i;
const ESCAPED_TAG = /&lt;\/?[a-z][^<>]*?&gt;/i;

/**
 * A body: HTML, HTML that was escaped once more for its `<script>`, or text;
 * with `\n` in it as two characters, as The Events Calendar writes it.
 */
export function proseOf(
  written: string | undefined,
  { decodeEntities }: Pick<Reader, 'decodeEntities'>,
): Raw {
  if (!written) return {};
  const lines = withoutCutMark(written.replace(/(?:\\r)?\\n/g, '\n').trim());
  if (TAG.test(lines)) return { content_html: lines };
  const decoded = decodeEntities(lines);
  return ESCAPED_TAG.test(lines)
    ? { content_html: withoutCutMark(decoded) }
    : { content_text: decoded };
}

/** A description may stand as text and, in a node of its own, as HTML. */
export function descriptionOf(
  node: Raw,
  { document }: Reader,
): string | undefined {
  const found = document.all(node.description);
  const html = found
    .map((one) => document.text(record(one).value))
    .find(Boolean);
  return html ?? document.text(found);
}
