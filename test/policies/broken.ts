import { type FramedPage, until } from '../contract/helpers/framed-page.js';
import type { Feature } from './rows.mjs';

/** Milliseconds; enough on a machine that has much else to do. */
const AT_MOST = 6_000;
/** What works is there long before. */
const BRIEFLY = 1_000;

/** What a visitor sees if a feature works, after using something once. */
interface Sign {
  readonly use?: (found: HTMLElement) => void;
  /** Where to find what is used. */
  readonly at?: (page: FramedPage) => HTMLElement | undefined;
  readonly isSeen: (page: FramedPage) => boolean;
}

/** What matches in a shadow root, if the element has one. */
const drawn = (page: FramedPage, selector: string, inside: string) =>
  page.find(selector)?.shadowRoot ? page.drawn(selector, inside) : [];

const titles = (page: FramedPage, selector: string) =>
  drawn(page, selector, 'article [part=link]');

const hasParagraph = (page: FramedPage, selector: string) =>
  drawn(page, selector, '[part=body] p').length > 0;

/** A button of the article's, and the sentence that answers it. */
const action = (name: RegExp, sentence: RegExp): Sign => ({
  at: (page) =>
    drawn(page, 'event-card', '[part=actions] button').find((button) =>
      name.test(button.textContent),
    ),
  use: press,
  isSeen: (page) => sentence.test(liveWords(page)),
});

/**
 * Without saving a file: the browser's panel for it would take the focus from
 * all tests that come later.
 */
function press(button: HTMLElement): void {
  const page = button.ownerDocument.defaultView as typeof globalThis & Window;
  const { click } = page.HTMLElement.prototype;
  page.HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  button.click();
}

/** What a screen reader hears. */
const liveWords = ({ document }: FramedPage) =>
  document.querySelector('body > [role=status]')?.textContent ?? '';

function search(field: HTMLElement): void {
  (field as HTMLInputElement).value = 'fremd';
  field.dispatchEvent(new Event('input'));
}

const isInThePage = (title: HTMLElement) =>
  title.getAttribute('href')!.startsWith('#');

const SIGNS: Readonly<Record<Feature, Sign>> = {
  list: { isSeen: (page) => titles(page, '#list').length > 0 },
  styles: {
    isSeen: (page) =>
      drawn(page, '#list', 'time').length > 0 &&
      page.style('#list', 'time').display === 'grid',
  },
  images: {
    isSeen: (page) =>
      drawn(page, '#list', 'img').some(
        (image) => (image as HTMLImageElement).naturalWidth > 0,
      ),
  },
  search: {
    at: (page) => drawn(page, '#search', '[part=search]')[0],
    use: search,
    isSeen: (page) => titles(page, '#search').length === 1,
  },
  reader: {
    // Before its chunk is there, a title leads to another page.
    at: (page) => titles(page, '#reader').find(isInThePage),
    use: (title) => title.click(),
    isSeen: (page) => drawn(page, '#reader', '[part=back]').length > 0,
  },
  html: { isSeen: (page) => hasParagraph(page, 'event-card') },
  purify: { isSeen: (page) => hasParagraph(page, '#purified') },
  calendar: action(/Kalender/, /Kalender/),
  link: action(/Link|Teilen/, /Link/),
};

/** A card of the page's, added as if the engine had no `setHTML`. */
function addPurified({ window, document }: FramedPage): void {
  for (const { prototype } of [window.Element, window.ShadowRoot]) {
    Reflect.deleteProperty(prototype, 'setHTML');
  }
  const card = document.querySelector('event-card')!.cloneNode() as Element;
  card.id = 'purified';
  document.body.append(card);
}

async function works(page: FramedPage, feature: Feature, within: number) {
  const { at, use, isSeen } = SIGNS[feature];
  const end = Date.now() + within;
  const inTime = async (isTrue: () => boolean) => {
    await until(() => isTrue() || Date.now() > end);
    return isTrue();
  };
  if (at && !(await inTime(() => Boolean(at(page))))) return false;
  use?.(at!(page)!);
  return inTime(() => isSeen(page));
}

/** What would disturb another feature is tried after it. */
const LATER: readonly Feature[] = ['purify', 'link'];

/** Which features don't work; those expected not to are given less time. */
export async function brokenIn(
  page: FramedPage,
  expected: readonly Feature[],
  features = Object.keys(SIGNS) as readonly Feature[],
): Promise<Feature[]> {
  const broken: Feature[] = [];
  const tryOut = async (feature: Feature): Promise<void> => {
    const within = expected.includes(feature) ? BRIEFLY : AT_MOST;
    if (!(await works(page, feature, within))) broken.push(feature);
  };
  const isLater = (feature: Feature) => LATER.includes(feature);
  await Promise.all(features.filter((one) => !isLater(one)).map(tryOut));
  addPurified(page);
  await Promise.all(features.filter(isLater).map(tryOut));
  return features.filter((feature) => broken.includes(feature));
}
