import type { AushangElement } from '../../src/elements/shared/aushang-element.js';
import type { State } from '../../src/model/feed.js';
import { Visitor } from './visitor.js';

/**
 * Puts HTML into the page and meets its first element of the library.
 *
 * @param given - Properties, set before it is connected.
 */
export async function visit(
  html: string,
  given: Partial<AushangElement> & Record<string, unknown> = {},
): Promise<Visitor> {
  const place = document.createElement('div');
  const template = document.createElement('template');
  template.innerHTML = html;
  const part = document.importNode(template.content, true);
  const tags = 'event-list, event-card, article-nav, organizer-footer';
  const element = part.querySelector<AushangElement>(tags)!;
  const { light } = document.documentElement.dataset;
  for (const one of part.querySelectorAll(tags)) {
    one.toggleAttribute('light-dom', light !== undefined);
  }
  Object.assign(element, given);
  place.append(part);
  document.body.append(place);
  places.push(place);
  await settled(element);
  return new Visitor(element);
}

const places: Element[] = [];

/** Leaves the page as it was; call it in `afterEach`. */
export function leave(): void {
  for (const place of places.splice(0)) place.remove();
}

/** Waits until something is to be seen besides *loading*. */
export async function settled(element: AushangElement): Promise<void> {
  await element.updateComplete;
  if (element.state === 'loading')
    await until(() => element.state !== 'loading');
  await element.updateComplete;
}

/** Waits until the element is in a state. */
export const inState = (element: AushangElement, state: State): Promise<void> =>
  until(() => element.state === state);

/** Waits until something is true; a test's own time limit ends it. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The page's live region. */
export const liveRegion = (): HTMLElement =>
  document.querySelector<HTMLElement>('body > [role=status]')!;

/** What the live region says from now on, sentence by sentence. */
export async function listen(): Promise<string[]> {
  // What an earlier test has caused is said by then.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const heard: string[] = [];
  const observer = new MutationObserver(() => {
    const { textContent } = liveRegion();
    if (textContent) heard.push(textContent);
  });
  observer.observe(liveRegion(), { childList: true, characterData: true });
  return heard;
}
