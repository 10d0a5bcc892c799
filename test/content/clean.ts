import { safeHtml, type Place } from '../../src/content/safe-html.js';

/** A place in a card of level 2, on a feed of its own host. */
export const PLACE: Place = {
  bases: ['https://www.landkreis.example/news/1'],
  level: 2,
  allowsImage: (address) => new URL(address).host === 'www.landkreis.example',
  embedLabel: (host) => `Externer Inhalt bei ${host}`,
};

/** What comes of foreign HTML, in a `div` of a document without a window. */
export async function clean(
  html: string,
  place: Partial<Place> = {},
): Promise<HTMLElement> {
  const nodes = await safeHtml(html, { ...PLACE, ...place });
  const { body } = document.implementation.createHTMLDocument('');
  const box = body.appendChild(body.ownerDocument.createElement('div'));
  box.append(...nodes);
  box.normalize();
  return box;
}

/** The same as text; attributes in alphabetical order. */
export const markup = async (
  html: string,
  place?: Partial<Place>,
): Promise<string> => markupOf(await clean(html, place));

/** Markup of what is in an element; attributes in alphabetical order. */
export function markupOf(box: Element): string {
  for (const element of box.querySelectorAll('*')) {
    for (const name of element.getAttributeNames().sort()) {
      const value = element.getAttribute(name)!;
      element.removeAttribute(name);
      element.setAttribute(name, value);
    }
  }
  return box.innerHTML;
}

/** Does something as if the engine had none: DOMPurify steps in. */
export async function withoutSetHtml<T>(use: () => Promise<T>): Promise<T> {
  const known = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  if (!known) return use();
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  try {
    return await use();
  } finally {
    Object.defineProperty(Element.prototype, 'setHTML', known);
  }
}
