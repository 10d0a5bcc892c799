import { loadingIsSaidAfter } from './clock.js';
import { until } from './put.js';
import type { Aushang } from './scenes/scene.js';

const region = (): HTMLElement | null =>
  document.querySelector('body > [role=status]');

/** Sentences are put together for a moment before they are said. */
const moment = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 250));

/**
 * What is heard of a list's life, in a page that had none before: a line for
 * each change of the live region.
 */
export async function announcements(): Promise<readonly string[]> {
  loadingIsSaidAfter(Infinity);
  const list = document.createElement('event-list') as Aushang;
  list.setAttribute('feed', 'https://feeds.example/many.json?heard');
  list.setAttribute('limit', '10');
  document.querySelector('main')!.append(list);
  const live = region();
  const heard = [
    `role=${live?.role} atomic=${live?.ariaAtomic} “${live?.textContent}”`,
  ];
  const observer = new MutationObserver(() => {
    const text = live!.textContent;
    if (text)
      heard.push(`${live!.firstElementChild?.getAttribute('lang')}: ${text}`);
  });
  if (live)
    observer.observe(live, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  await until(() => list.state === 'ready', 'a list');
  await moment();
  heard.push(...(await press(list, '[part=more]')));
  list.setAttribute('feed', 'https://feeds.example/lost.json?heard');
  await until(() => list.state === 'failed', 'a failure');
  await moment();
  heard.push(...(await press(list, '[part=retry]')));
  list.setAttribute('feed', 'https://feeds.example/empty.json?heard');
  await until(() => list.state === 'empty', 'nothing');
  await moment();
  observer.disconnect();
  list.remove();
  return heard;
}

/** Presses a button, and says where the focus is then. */
async function press(list: Aushang, selector: string): Promise<string[]> {
  const button = list.renderRoot.querySelector<HTMLElement>(selector);
  if (!button) return [`there is no ${selector}`];
  button.focus();
  button.click();
  await moment();
  const { activeElement } = list.shadowRoot!;
  const words = activeElement?.textContent.replace(/\s+/g, ' ').trim();
  return [`focus: ${activeElement?.localName} “${words}”`];
}
