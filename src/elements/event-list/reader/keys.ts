/** The lists of the page that have addresses, and who wants to know of others. */
const lists = new Map<HTMLElement, () => void>();

/** @param changed - Called when another list comes or goes. */
export function join(list: HTMLElement, changed: () => void): void {
  if (lists.has(list)) return;
  lists.set(list, changed);
  tellOthers(list);
}

export function leave(list: HTMLElement): void {
  if (lists.delete(list)) tellOthers(list);
}

/** A list's own name in addresses: by its id, else by its place in the page. */
export function keyOf(list: HTMLElement): string {
  if (list.id) return `aushang-${list.id}`;
  const nameless = [...lists.keys()].filter(({ id }) => !id).sort(byPlace);
  const place = nameless.indexOf(list);
  return place > 0 ? `aushang-${place + 1}` : 'aushang';
}

export const isKey = (key: string): boolean =>
  [...lists.keys()].some((list) => keyOf(list) === key);

/** For when the address changes without the browser's saying so. */
export function tellOthers(list: HTMLElement): void {
  for (const [other, changed] of lists) if (other !== list) changed();
}

function byPlace(one: HTMLElement, other: HTMLElement): number {
  const [first, second] = [inPage(one), inPage(other)];
  const pair = first === second ? [one, other] : [first, second];
  const place = pair[0]!.compareDocumentPosition(pair[1]!);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Between trees there is no order: what holds the list in the page itself. */
function inPage(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inPage(root.host) : element;
}
