/** All elements of a tree, those of shadow roots included, in order. */
export function elementsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.children].flatMap((child) => {
    const inner = (child as HTMLElement).shadowRoot;
    const own = child as HTMLElement;
    const slotted =
      child instanceof HTMLSlotElement ? child.assignedElements() : [];
    return [
      own,
      ...slotted.map((element) => element as HTMLElement),
      ...elementsIn(inner ?? child),
    ];
  });
}

/** Those that are seen; what is only heard isn't. */
export const shownIn = (root: ParentNode): readonly HTMLElement[] =>
  elementsIn(root).filter(
    (element) => element.checkVisibility() && !isOnlyHeard(element),
  );

/** `.heard` of the library, or something in it. */
export const isOnlyHeard = (element: Element): boolean =>
  around(element).some(
    (one) => getComputedStyle(one).clipPath === 'inset(50%)',
  );

/** An element and all around it, out of shadow roots, too. */
export function around(element: Element): readonly Element[] {
  const list: Element[] = [];
  let next: Node | null = element;
  while (next) {
    if (next instanceof Element) list.push(next);
    next =
      (next as Element).assignedSlot ??
      next.parentNode ??
      (next as Partial<ShadowRoot>).host ??
      null;
  }
  return list;
}

/** By the library, with or without a shadow root. */
const isDrawn = (element: Element): boolean =>
  element.getRootNode() instanceof ShadowRoot ||
  element.closest('[data-aushang]') !== null;

/** What the keyboard reaches of the library's; the rest is the page's. */
export const focusablesIn = (root: ParentNode): readonly HTMLElement[] =>
  elementsIn(root).filter(
    (element) =>
      element.matches('a[href], button, input, summary, [tabindex="0"]') &&
      isDrawn(element) &&
      element.checkVisibility(),
  );

/** How a finding calls an element. */
export function call(element: Element): string {
  const part = element.getAttribute('part');
  const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30);
  return `${element.localName}${part ? `[${part}]` : ''} “${text}”`;
}

export const styleOf = (element: Element) => getComputedStyle(element);
export const boxOf = (element: Element) => element.getBoundingClientRect();
