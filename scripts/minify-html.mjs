/** Stands for an expression while a literal is one text. */
export const HOLE = '\uE000';

const TAG = /(<[a-z/](?:"[^"]*"|[^">])*>)/;
/** White space beside these is never seen. */
const BLOCK =
  /^<\/?(article|div|figcaption|figure|h\d|li|nav|ol|p|path|section|ul)\b/;
const VOID = /^<(br|hr|img)\b/;
/** What the shortened Lit tells by the `=` before an expression. */
const ATTRIBUTE = /="?\uE000/g;
const WHOLE_ATTRIBUTE = /\s[.?@]?[\w-]+=(\uE000(?=[\s>])|"\uE000"(?=[\s>/]))/g;

/**
 * The text of an `html` literal without what browsers don't need. White space
 * goes only where no words can be next to it, so that what is built says the
 * same as the sources; a literal's own ends count as such. (It knows no `<pre>`
 * and no comments.)
 *
 * @throws {Error} where an expression is neither a child nor all of an
 *   attribute: `lit/lit-html.mjs` relies on it.
 */
export function minifyHtml(html) {
  // Texts have even indices, and tags stand between them.
  const parts = html.replace(/\s+/g, ' ').split(TAG);
  parts.forEach(checkExpressions);
  return parts
    .map((part, index) => {
      if (index % 2) return minifyTag(part);
      const start = isEdge(parts[index - 1]) ? part.trimStart() : part;
      return isEdge(parts[index + 1]) ? start.trimEnd() : start;
    })
    .join('');
}

function checkExpressions(part, index) {
  const wanted = index % 2 ? part.split(HOLE).length - 1 : 0;
  const found = part.match(index % 2 ? WHOLE_ATTRIBUTE : ATTRIBUTE);
  if ((found?.length ?? 0) === wanted) return;
  throw new Error(`An expression is a child or an attribute, not: ${part}`);
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
