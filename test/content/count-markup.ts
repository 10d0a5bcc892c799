import {
  ATTRIBUTES,
  ELEMENTS,
  RENAMED,
  VALUES,
} from '../../src/content/allowlist.js';

/** What goes with its content; it isn't for readers. */
const UNREAD = 'iframe, math, noscript, script, select, style, svg, textarea';

/**
 * How often each element and attribute of the list is there. Headings count as
 * one, for they are shifted; what gets a plainer name counts under that.
 */
export function countMarkup(box: ParentNode): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of box.querySelectorAll('*')) {
    if (element.closest(UNREAD)) continue;
    for (const part of partsOf(element)) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return counts;
}

function partsOf(element: Element): string[] {
  const name = RENAMED[element.localName] ?? element.localName;
  const own = ELEMENTS[name];
  if (!own) return [];
  const kind = name.replace(/^h\d$/, 'heading');
  const attributes = [...own, ...ATTRIBUTES].filter((attribute) => {
    const value = element.getAttribute(attribute);
    return value !== null && (VALUES[attribute]?.test(value) ?? true);
  });
  return [kind, ...attributes.map((attribute) => `${kind}[${attribute}]`)];
}

/** How much there is, and how much of it is left. */
export function compareMarkup(before: ParentNode, after: ParentNode) {
  const left = countMarkup(after);
  let [there, kept] = [0, 0];
  for (const [part, count] of countMarkup(before)) {
    there += count;
    kept += Math.min(count, left.get(part) ?? 0);
  }
  return { there, kept };
}
