import type { TNode } from 'txml/txml';

/** Elements of HTML that have no end tag. */
export const VOID = ['br', 'hr', 'img', 'input', 'wbr', 'meta'];

/** Nodes of XHTML as HTML; whether it may be shown is for others to decide. */
export const markupOf = (nodes: TNode['children']): string =>
  nodes
    .map((node) => (typeof node === 'string' ? escaped(node) : tagsOf(node)))
    .join('');

function tagsOf({ tagName, attributes, children }: TNode): string {
  // A processing instruction.
  if (!/^[a-z]/i.test(tagName)) return '';
  const name = tagName.replace(/^.*:/, '');
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value ?? '')}"`,
  );
  const start = `<${name}${written.join('')}>`;
  if (VOID.includes(name)) return start;
  return `${start}${markupOf(children)}</${name}>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * HTML whose relative addresses start where the feed's `xml:base` says. The
 * value of an attribute is all that is touched.
 */
export const rebased = (
  html: string,
  resolve: (address: string) => string,
): string =>
  html.replace(
    /(\s(?:href|src|cite|poster)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/gi,
    (_, before: string, double?: string, single?: string) =>
      `${before}"${resolve(double ?? single ?? '').replaceAll('"', '&quot;')}"`,
  );
