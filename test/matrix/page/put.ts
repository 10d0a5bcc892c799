import type { Aushang, Scene } from './scenes/scene.js';

const TAGS = 'event-list, event-card, article-nav, organizer-footer';

/** Milliseconds; past this, a scene never comes. */
const PATIENCE = 15_000;

/** A scene in the page: its section, and the element in it. */
export interface Put {
  readonly scene: Scene;
  readonly section: HTMLElement;
  readonly element: Aushang;
}

/**
 * Puts scenes into the page, each in a section, and waits until all stand.
 *
 * @param isLight - Without shadow roots.
 */
export async function put(
  scenes: readonly Scene[],
  place: Element,
  isLight = false,
): Promise<readonly Put[]> {
  const all = scenes.map((scene) => {
    const section = document.createElement('section');
    section.setAttribute('aria-label', scene.name);
    section.innerHTML = `<h2>${scene.name}</h2>${scene.html}`;
    const element = section.querySelector<Aushang>(TAGS)!;
    element.toggleAttribute('light-dom', isLight);
    return { scene, section, element };
  });
  place.append(...all.map(({ section }) => section));
  await Promise.all(all.map(play));
  return all;
}

async function play({ scene, element }: Put): Promise<void> {
  const { act, done, state = 'ready' } = scene;
  const first = act ? 'ready,empty' : state;
  await until(() => first.split(',').includes(element.state), scene.name);
  await element.updateComplete;
  await act?.(element);
  await until(() => element.state === state, `${scene.name} ${state}`);
  const isDone = done ?? (state === 'loading' ? saysSo : () => true);
  await until(() => isDone(element.renderRoot), scene.name);
  await imagesOf(element);
}

/** Loading is said after a second only. */
const saysSo = (root: ParentNode) => root.querySelector('[part=message]');

/** Those that are out of sight don't load by themselves. */
async function imagesOf({ renderRoot }: Aushang): Promise<void> {
  for (const image of renderRoot.querySelectorAll('img')) {
    image.loading = 'eager';
    await image.decode().catch(() => undefined);
  }
}

export async function until(
  isTrue: () => unknown,
  what: string,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
