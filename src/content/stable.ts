import { unwrap } from './nodes.js';

/**
 * A parser closes no element beyond these; once they are gone, a link would
 * stand in a link, a paragraph in a paragraph.
 */
const SCOPES = /<(\/?)(?:applet|button|marquee)(?=[\s/>])/gi;
/** Written again, it would be a line break. */
const CARRIAGE_RETURN = /&#(?:0*13(?!\d)|x0*d(?![\da-f]));?/gi;

const HEADING = ':is(h1, h2, h3, h4, h5, h6)';
const ROWS = ':is(table, tbody, tfoot, thead, tr)';
const CELLS = ':is(caption, tbody, td, tfoot, th, thead, tr)';

/** HTML without what a second reading would understand differently. */
export const stableText = (html: string): string =>
  html.replace(SCOPES, '<$1x-part').replace(CARRIAGE_RETURN, '\n');

/** The same for what is there only after the first reading. */
export function stableNodes(root: ParentNode): void {
  const misplaced = `${HEADING} > ${HEADING}, ${ROWS} > :not(${CELLS})`;
  for (const element of root.querySelectorAll(misplaced)) unwrap(element);
  // What stands between rows comes before the table (HTML, foster parenting).
  for (const rows of root.querySelectorAll(ROWS)) {
    for (const node of [...rows.childNodes]) {
      const isText = node instanceof Text && node.data.trim();
      if (isText) rows.closest('table')?.before(node);
    }
  }
  // The first line break in a `pre` is none.
  for (const { firstChild } of root.querySelectorAll('pre')) {
    if (firstChild instanceof Text) {
      firstChild.data = firstChild.data.replace(/^\n+/, '');
    }
  }
}
