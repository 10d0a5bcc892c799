import { INHERITED } from './properties.js';

/**
 * What a page hands down to an element of an unknown name that stands where
 * ours stand. A shadow root, so that no rule of the page hits what is asked.
 */
export function handedDown(place: Element): Record<string, string> {
  const host = place.appendChild(document.createElement('x-probe'));
  const root = host.attachShadow({ mode: 'open' });
  const inner = root.appendChild(document.createElement('div'));
  const style = getComputedStyle(inner);
  const handed = Object.fromEntries(
    INHERITED.map((name) => [name, style.getPropertyValue(name)]),
  );
  handed['line-height'] = lineHeight(inner);
  handed['zoom'] = `${inner.currentCSSZoom}`;
  host.remove();
  return handed;
}

/** A factor, which is handed down as one, or a length. */
function lineHeight(element: HTMLElement): string {
  const { lineHeight, fontSize } = getComputedStyle(element);
  const inner = element.appendChild(document.createElement('span'));
  inner.style.fontSize = '2em';
  const isFactor = getComputedStyle(inner).lineHeight !== lineHeight;
  inner.remove();
  const factor = parseFloat(lineHeight) / parseFloat(fontSize);
  return isFactor ? `${factor}` : lineHeight;
}
