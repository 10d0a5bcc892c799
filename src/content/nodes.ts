/** Moves the children; one by one, for a spread of many is too many arguments. */
function moveChildren(source: Element, target: Element): void {
  while (source.firstChild) target.append(source.firstChild);
}

/** The same element under another name. */
export function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name, value } of element.attributes) {
    renamed.setAttribute(name, value);
  }
  moveChildren(element, renamed);
  element.replaceWith(renamed);
}

/** Leaves the content of an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}
