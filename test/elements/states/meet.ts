import type { AushangElement } from '../../../src/elements/shared/aushang-element.js';
import { Visitor } from '../../helpers/visitor.js';

export const TAGS = [
  'event-list',
  'event-card',
  'article-nav',
  'organizer-footer',
] as const;

const places: Element[] = [];

/**
 * Puts elements with these attributes and a link of their own into the page
 * and meets them at once, whatever they are doing.
 */
export async function meet(
  tags: readonly string[],
  attributes: string,
): Promise<Visitor[]> {
  const place = document.body.appendChild(document.createElement('div'));
  places.push(place);
  place.innerHTML = tags
    .map((tag) => `<${tag} ${attributes}><a href="/alle">Alle</a></${tag}>`)
    .join('');
  const elements = [...place.children] as AushangElement[];
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements.map((element) => new Visitor(element));
}

/** The one that is in the page alone. */
export async function meetOne(
  tag: string,
  attributes: string,
): Promise<Visitor> {
  const [visitor] = await meet([tag], attributes);
  return visitor!;
}

/** Leaves the page as it was; call it in `afterEach`. */
export function part(): void {
  for (const place of places.splice(0)) place.remove();
}
