/** Ends every id of a box. */
const endings = new WeakMap<Element, string>();
let count = 0;

export const ID_ATTRIBUTES = ['id', 'for', 'aria-labelledby'];

/**
 * Within a shadow root ids are its own. Without one they get an ending that no
 * other box has. Lit writes them anew only when they change.
 */
export function withOwnIds(box: Element): void {
  const ending = endings.get(box) ?? `--of-${++count}`;
  endings.set(box, ending);
  for (const name of ID_ATTRIBUTES) {
    const others = `[${name}]:not([${name}$='${ending}'])`;
    for (const element of box.querySelectorAll(others)) {
      element.setAttribute(name, element.getAttribute(name)! + ending);
    }
  }
}
