import { contrast } from '../colors.js';
import { boxOf, call, focusablesIn, styleOf } from '../dom.js';

// @wcag 1.3.2 2.4.3 2.4.7 2.4.11 3.2.1

/** The height of the page's sticky header. */
export const HEADER = 80;
/** What the library keeps clear above and below. */
const ROOM = 96;
const LEAST = 2;
const SLACK = 1;

/** WCAG 2.4.7, 2.4.11, 2.4.13: a ring, thick and clear, never hidden. */
function ring(element: HTMLElement): readonly string[] {
  // Under the header, where a browser finds that it is in sight.
  const above = boxOf(element).top - HEADER / 8;
  scrollBy({ top: above, behavior: 'instant' });
  element.focus({ focusVisible: true });
  const name = call(element);
  if (!element.matches(':focus-visible')) return [`gets no focus: ${name}`];
  const { outlineStyle, outlineWidth, outlineColor } = styleOf(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < LEAST) {
    return [`has no ring: ${name}`];
  }
  const ratio = contrast(outlineColor, element.parentElement ?? element);
  if (ratio < 3) return [`a ring of ${ratio.toFixed(2)}: ${name}`];
  // WebKit scrolls when the script has ended.
  if (boxOf(element).top < HEADER) element.scrollIntoView({ block: 'nearest' });
  const { top, bottom, height } = boxOf(element);
  // All of it, where the window has room for all.
  const least = height + 2 * ROOM < innerHeight ? top : bottom - 1;
  return least < HEADER && scrollY > 0
    ? [`is under the header, at ${top}: ${name}`]
    : [];
}

/** WCAG 2.4.3: from top to bottom, in a line in the reading direction. */
function order(elements: readonly HTMLElement[]): readonly string[] {
  return elements.slice(1).flatMap((element, index) => {
    const before = elements[index]!;
    const [one, two] = [boxOf(before), boxOf(element)];
    const rtl = styleOf(element.parentElement ?? element).direction === 'rtl';
    const below = two.top >= one.top - SLACK;
    const beside = rtl
      ? two.right <= one.left + SLACK
      : two.left >= one.right - SLACK;
    const good = below || beside;
    return good ? [] : [`comes after ${call(before)}: ${call(element)}`];
  });
}

export function focus(section: Element): readonly string[] {
  const elements = focusablesIn(section);
  const positive = elements.filter(({ tabIndex }) => tabIndex > 0);
  const found = [
    ...positive.map((element) => `has an order of its own: ${call(element)}`),
    ...order(elements),
    ...elements.flatMap(ring),
  ];
  (document.activeElement as HTMLElement | null)?.blur();
  return found;
}
