declare global {
  interface Window {
    hit?: () => void;
  }
}

const EVENTS = [
  ...['click', 'mousedown', 'pointerdown', 'mouseover', 'mouseenter'],
  ...['focus', 'blur', 'load', 'error', 'toggle', 'beforetoggle', 'cancel'],
  ...['animationstart', 'begin', 'start', 'submit', 'keydown'],
];

let hits = 0;

/** From now on code in the page can be heard to run. */
export const listenForHits = (): void => listenIn(window);

/** The same in a frame: `hit`, and what other people's payloads call. */
export function listenIn(page: Window): void {
  hits = 0;
  const hit = () => void hits++;
  Object.assign(page, { hit, alert: hit, confirm: hit, prompt: hit });
}

/** How often it ran. */
export const hitsSoFar = (): number => hits;

/**
 * Does to every node what a visitor could do, in shadow roots too. Links and
 * forms lead nowhere, unless they lead into code.
 */
export async function provoke(root: Element | DocumentFragment): Promise<void> {
  const page = root.ownerDocument;
  page.addEventListener('click', stay, { capture: true });
  page.addEventListener('submit', stay, { capture: true });
  for (const element of everything(root)) {
    // The library's own buttons would save files and open dialogs.
    const isOwn = element.closest('[part=actions]') !== null;
    for (const type of EVENTS) {
      if (isOwn && type === 'click') continue;
      // An `error` that reached the window would be the test's own.
      const bubbles = type === 'click';
      const how = { bubbles, composed: true, cancelable: true };
      element.dispatchEvent(new MouseEvent(type, how));
    }
  }
  // Images fail, and addresses of code are followed, a little later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  page.removeEventListener('click', stay, { capture: true });
  page.removeEventListener('submit', stay, { capture: true });
}

/** All elements, shadow roots included. */
export function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

function stay(event: Event): void {
  const [target] = event.composedPath() as Element[];
  const link = target?.closest('a, area');
  const address =
    link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? '';
  // As the browser reads it: with tabs, without spaces, never by its looks.
  const isCode =
    URL.canParse(address) && new URL(address).protocol === 'javascript:';
  if (!isCode) event.preventDefault();
}
