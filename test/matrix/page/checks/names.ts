import { computeAccessibleName } from 'dom-accessibility-api';
import { call, elementsIn, focusablesIn, isOnlyHeard } from '../dom.js';

// @wcag 2.4.4 2.4.6 2.5.3 3.3.2 4.1.2

const nameOf = (element: Element): string =>
  computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** WCAG 2.4.4: one name, one target. */
function links(section: Element): readonly string[] {
  const targets = new Map<string, string>();
  return focusablesIn(section).flatMap((element) => {
    if (!(element instanceof HTMLAnchorElement)) return [];
    const name = nameOf(element);
    const { href } = element;
    const other = targets.get(name) ?? href;
    targets.set(name, href);
    return other === href ? [] : [`leads elsewhere, too: ${call(element)}`];
  });
}

/** What is seen of an element: neither hidden from the eye nor a sign. */
const seenIn = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return '';
      const left = node.matches('[aria-hidden=true], svg') || isOnlyHeard(node);
      return left ? '' : seenIn(node);
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** WCAG 2.5.3: who speaks what is written presses it. */
const labels = (section: Element): readonly string[] =>
  focusablesIn(section)
    .filter((element) => !element.matches('.scroll'))
    .filter(
      (element) =>
        !nameOf(element)
          .replace(/\s/g, '')
          .includes(seenIn(element).replace(/\s/g, '')),
    )
    .map((element) => `“${nameOf(element)}” is seen as ${call(element)}`);

/** Ids that are pointed at exist, once in their root. */
function references(section: Element): readonly string[] {
  return elementsIn(section).flatMap((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
      (name) => element.getAttribute(name)?.split(' ') ?? [],
    );
    return ids.flatMap((id) => {
      const found = root.querySelectorAll(`[id="${id}"]`).length;
      return found === 1 ? [] : [`#${id} is there ${found} times`];
    });
  });
}

export const names = (section: Element): readonly string[] => [
  ...links(section),
  ...labels(section),
  ...references(section),
];
