import { call } from '../../matrix/page/dom.js';
import { PROPERTIES, RING } from './properties.js';

/** What an element of a page looks like, by property; sizes in its own px. */
export interface Look {
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
}

const FOCUSABLE = 'a[href], button, input, summary, [tabindex="0"]';
const SIDES = ['left', 'top', 'width', 'height'] as const;

/** All in a frame; places are relative to it, so that it may stand anywhere. */
export function looksIn(frame: Element): readonly Look[] {
  const origin = frame.getBoundingClientRect();
  return [frame, ...frame.querySelectorAll('*')].map((element) => ({
    name: call(element),
    style: {
      ...placeOf(element, origin),
      ...styleOf(element),
      ...markerOf(element),
      ...pseudo(element, '::before'),
      ...pseudo(element, '::after'),
      ...ringOf(element),
    },
  }));
}

function placeOf(element: Element, origin: DOMRect): Record<string, string> {
  // Nothing that has a box, as a slot.
  if (!element.getClientRects().length) return {};
  const box = element.getBoundingClientRect();
  // What `zoom` makes of a pixel.
  const zoom = element.currentCSSZoom;
  return Object.fromEntries(
    SIDES.map((side) => {
      const from = side === 'left' || side === 'top' ? origin[side] : 0;
      return [side, `${((box[side] - from) / zoom).toFixed(2)}px`];
    }),
  );
}

function styleOf(element: Element, pseudo?: string): Record<string, string> {
  const style = getComputedStyle(element, pseudo);
  return Object.fromEntries(
    PROPERTIES.map((name) => [name, style.getPropertyValue(name)]),
  );
}

/** All inherit it, few show it. */
function markerOf(element: Element): Record<string, string> {
  const { display, listStyle } = getComputedStyle(element);
  return display === 'list-item' ? { 'list-style': listStyle } : {};
}

function pseudo(element: Element, which: string): Record<string, string> {
  const { content } = getComputedStyle(element, which);
  if (content === 'none' || content === 'normal') return {};
  const style = Object.entries(styleOf(element, which));
  return Object.fromEntries(
    style.map(([name, value]) => [`${which} ${name}`, value]),
  );
}

/** The ring of what has the focus. */
function ringOf(element: Element): Record<string, string> {
  if (!(element instanceof HTMLElement)) return {};
  if (!element.matches(FOCUSABLE) || !element.checkVisibility()) return {};
  element.focus({ focusVisible: true, preventScroll: true });
  const style = getComputedStyle(element);
  const ring = RING.map((name) => [
    `focused ${name}`,
    style.getPropertyValue(name),
  ]);
  element.blur();
  return Object.fromEntries(ring) as Record<string, string>;
}
