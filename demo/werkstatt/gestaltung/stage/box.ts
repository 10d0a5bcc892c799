/** A list and one of its articles, as they would stand on a page. */
export function elementBox(name: string, items: readonly unknown[]) {
  const box = document.createElement('div');
  box.className = `page ${name}`;
  const list = document.createElement('event-list');
  const card = document.createElement('event-card');
  Object.assign(list, { items, limit: 2, headingLevel: 4 });
  Object.assign(card, { items, item: '1', headingLevel: 4 });
  box.append(list, card);
  return box;
}

/** The first in a box that matches, whichever element draws it. */
export function drawnIn(box: HTMLElement, selector: string) {
  const found = [...box.children].map((element) =>
    element.shadowRoot?.querySelector(selector),
  );
  return found.find(Boolean) ?? undefined;
}

/** What is painted below an element, as far as its box, lowest first. */
export function groundsOf(element: Element, box: HTMLElement): string[] {
  const color = getComputedStyle(element).backgroundColor;
  if (element === box) return [color];
  const { host } = element.getRootNode() as ShadowRoot;
  return [...groundsOf(element.parentElement ?? host, box), color];
}
