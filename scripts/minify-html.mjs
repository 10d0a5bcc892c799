/** Stands for an expression while a literal is one text. */
export const HOLE = '\uE000';

const TAG = /(<[a-z/](?:"[^"]*"|[^">])*>)/;
/** White space beside these is never seen. */
const BLOCK =
  /^<\/?(article|div|figcaption|figure|h\d|li|nav|ol|p|path|section|ul)\b/;
const VOID = /^<(br|hr|img)\b/;

/**
 * The text of an `html` literal without what browsers don't need. White space
 * goes only where no words can be next to it, so that what is built says the
 * same as the sources; a literal's own ends count as such. (It knows no `<pre>`
 * and no comments.)
 */
export function minifyHtml(html) {
  // Texts have even indices, and tags stand between them.
  const parts = html.replace(/\s+/g, ' ').split(TAG);
  return parts
    .map((part, index) => {
      if (index % 2) return minifyTag(part);
      const start = isEdge(parts[index - 1]) ? part.trimStart() : part;
      return isEdge(parts[index + 1]) ? start.trimEnd() : start;
    })
    .join('');
}

/** A block's tag, or where the literal begins or ends. */
const isEdge = (tag = '<p>') => BLOCK.test(tag);

function minifyTag(tag) {
  return (
    tag
      .replace(/="([\w-]+)"/g, '=$1')
      .replace(/ ?\/?>$/, (end) =>
        VOID.test(tag) ? '>' : end.replace(' ', ''),
      )
      // Without a space the slash would be the attribute's.
      .replace(/([^<"])\/>$/, '$1 />')
  );
}
