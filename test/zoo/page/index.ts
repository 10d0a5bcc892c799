import { answerFeeds } from '../../matrix/page/feeds.js';
import { freeze } from '../../matrix/page/clock.js';
import { put, type Put } from '../../matrix/page/put.js';
import { scenes } from '../../matrix/page/scenes.js';
import { handedDown } from './handed.js';
import { looksIn, type Look } from './measure.js';

/** Enough to have seen every part, and nothing of the page's own in it. */
const CHOSEN = [
  'event-list, months',
  'event-list, heading',
  'event-list, filters chosen',
  'event-list, nothing found',
  'event-list, empty',
  'event-list, failed',
  'event-card, full',
  'event-card, full in Arabic',
  'event-card, teaser',
  'event-card, compact',
  'article-nav, both',
  'organizer-footer, several',
];

freeze();
answerFeeds();

let all: readonly Put[] = [];
const place = (): HTMLElement => document.querySelector('#place')!;

/** What the library draws, without what it draws it into. */
const frameOf = ({ element }: Put): HTMLElement =>
  element.renderRoot.querySelector('[lang]')!;

function widthOf(one: Put): number {
  const frame = frameOf(one);
  return frame.getBoundingClientRect().width / frame.currentCSSZoom;
}

/** What the page's own things look like. */
const own = (): readonly Look[] => looksIn(document.querySelector('#own')!);

/** What the program calls. */
const zoo = {
  own,

  async put(isLight: boolean): Promise<number> {
    place().replaceChildren();
    const chosen = scenes.filter(({ name }) => CHOSEN.includes(name));
    all = await put(chosen, place(), isLight);
    // A section holds an element, and nothing of the page's own.
    for (const { section } of all) {
      const own = section.querySelectorAll(':scope > h2, :scope > * > a');
      for (const one of own) one.remove();
    }
    return all.length === CHOSEN.length ? all.length : 0;
  },

  /** Gives elements so much room; returns how much each one takes. */
  widen(widths: number | readonly number[]): readonly number[] {
    const { style } = place();
    if (typeof widths === 'number') {
      for (const name of ['width', 'min-width', 'max-width']) {
        style.setProperty(name, `${widths}px`, 'important');
      }
    } else {
      all.forEach(({ section }, index) => {
        section.style.width = `${widths[index]}px`;
      });
    }
    return all.map(widthOf);
  },

  /** How much of its parent's room each leaves, in pixels. */
  left: (): readonly number[] => all.map((one) => spaceLeft(one, widthOf(one))),

  handedDown: () => handedDown(place()),

  takeDown(handed: Readonly<Record<string, string>>): void {
    const { style } = place();
    for (const [name, value] of Object.entries(handed)) {
      style.setProperty(name, value);
    }
  },

  looks: (): Readonly<Record<string, readonly Look[]>> =>
    Object.fromEntries(
      all.map((one) => [one.scene.name, looksIn(frameOf(one))]),
    ),
};

/** Margins, borders and padding of the element are the page's to set. */
const EDGES = ['margin-?', 'border-?-width', 'padding-?'].flatMap((name) =>
  ['left', 'right'].map((side) => name.replace('?', side)),
);

const sizes = (element: Element, names: readonly string[]): number =>
  names
    .map((name) => getComputedStyle(element).getPropertyValue(name))
    .reduce((sum, size) => sum + parseFloat(size), 0);

function spaceLeft({ element, section }: Put, frame: number): number {
  const padding = EDGES.filter((name) => name.startsWith('padding'));
  const room = section.clientWidth - sizes(section, padding);
  return room - frame - sizes(element, EDGES);
}

Object.assign(window, { zoo });
