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
export function listenForHits(): void {
  hits = 0;
  window.hit = () => void hits++;
}

/** How often it ran. */
export const hitsSoFar = (): number => hits;

/**
 * Does to every node what a visitor could do, in shadow roots too. Links and
 * forms lead nowhere, unless they lead into code.
 */
export async function provoke(root: ParentNode): Promise<void> {
  document.addEventListener('click', stay, { capture: true });
  document.addEventListener('submit', stay, { capture: true });
  for (const element of everything(root)) {
    for (const type of EVENTS) {
      // An `error` that reached the window would be the test's own.
      const bubbles = type === 'click';
      const how = { bubbles, composed: true, cancelable: true };
      element.dispatchEvent(new MouseEvent(type, how));
    }
  }
  // Images fail, and addresses of code are followed, a little later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  document.removeEventListener('click', stay, { capture: true });
  document.removeEventListener('submit', stay, { capture: true });
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
  const link = target?.closest('[href]');
  const code = /^\s*javascript:/i.test(link?.getAttribute('href') ?? '');
  if (!code) event.preventDefault();
}
