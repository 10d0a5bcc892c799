import { addressOf, jsonFeed, news } from '../../../helpers/feeds.js';
import { leave, until, visit } from '../../../helpers/page.js';
import type { Visitor } from '../../../helpers/visitor.js';

/** The test's own address, without a fragment. */
const home = location.href.replace(/#.*/, '');

/** Leaves page and address as they were. */
export function goHome(): void {
  leave();
  history.replaceState(null, '', home);
  scrollTo(0, 0);
}

const browser = (window as Partial<Window>).navigation;
const first = browser?.currentEntry?.key;

/**
 * The same, and the history, too, where browsers let it: Chromium's is full
 * after fifty entries, and then loses some. Call it in `afterEach`.
 */
export async function endVisit(): Promise<void> {
  leave();
  if (first) await browser?.traverseTo(first).finished;
  goHome();
}

/** A list of twelve news that opens articles itself. */
export const readerList = (
  attributes = '',
  items: unknown[] = news(12),
): Promise<Visitor> =>
  visit(
    `<event-list reader ${attributes} feed="${addressOf(jsonFeed(items))}">`,
  );

/** Until this article, and nothing else, is to be read. */
export const reads = (visitor: Visitor, title: string): Promise<void> =>
  until(() => visitor.titles.join() === title);

/** Until the list is there again. */
export const lists = (visitor: Visitor): Promise<void> =>
  until(() => visitor.titles.length > 1);

/** Follows a title and reads. */
export async function open(visitor: Visitor, title: string): Promise<void> {
  visitor.link(title).click();
  await reads(visitor, title);
}

/** Goes back as the browser's button does. */
export async function goBack(visitor: Visitor): Promise<void> {
  history.back();
  await lists(visitor);
}

/** Until the browser has put everything into its place. */
export async function frames(): Promise<void> {
  for (let count = 0; count < 5; count++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
