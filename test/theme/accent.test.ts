import { expect } from 'chai';
import { addressOf, jsonFeed } from '../helpers/feeds.js';
import { notice } from '../helpers/notice.js';
import { leave, visit } from '../helpers/page.js';
import { contrast } from '../matrix/page/colors.js';
import { PAGES } from './pages.js';
import { randomColors } from './random.js';

// @wcag 1.4.3 1.4.11

/** WCAG 2.2: of text, and of what isn't text. */
const TEXT = 4.5;
const OTHER = 3;

const COLORS = randomColors(1000, 2027);

/** Of a channel of 255; what is rounded on the way back. */
const UNSEEN = 1;

describe('any accent', () => {
  const cancelled = {
    ...notice,
    _event: { ...notice._event, eventStatus: 'EventCancelled' },
  };

  afterEach(leave);

  /** An article's parts that have the accent, and their page. */
  async function put(page: keyof typeof PAGES) {
    const feed = addressOf(jsonFeed([cancelled]));
    const box = await visit(
      `<section><organizer-footer item="${notice.id}" feed="${feed}">`,
    );
    const place = box.element.parentElement!;
    Object.assign(place.style, PAGES[page]);
    const list = await visit(`<event-list feed="${feed}">`);
    place.append(list.element);
    const [link] = box.all('a[href]');
    const [date] = list.all('article > time');
    const [status] = list.all('[part=status]');
    return { place, link: link!, date: date!, status: status! };
  }

  for (const page of Object.keys(PAGES) as (keyof typeof PAGES)[]) {
    it(`can be read on a page that is ${page}`, async () => {
      const { place, link, date, status } = await put(page);
      link.focus();
      const found = COLORS.flatMap((color) => {
        place.style.setProperty('--aushang-accent', color);
        place.style.setProperty('--aushang-warn', color);
        const { color: text, outlineColor } = getComputedStyle(link);
        const bar = getComputedStyle(date).borderInlineStartColor;
        const warning = getComputedStyle(status).color;
        const isGood =
          contrast(text, place) >= TEXT &&
          contrast(warning, place) >= TEXT &&
          contrast(outlineColor, place) >= OTHER &&
          contrast(bar, place) >= OTHER;
        return isGood ? [] : [color];
      });
      expect(link.matches(':focus-visible')).to.equal(true);
      expect(found).to.deep.equal([]);
    });
  }

  it('stays as it is where it can be read', async () => {
    for (const page of ['white', 'dark'] as const) {
      const { place, link } = await put(page);
      // Where it is 5:1; between 4.5 and 5 it is moved a little.
      const good = COLORS.filter((color) => contrast(color, place) >= 5.1);
      const changed = good.filter((color) => {
        place.style.setProperty('--aushang-accent', color);
        return difference(getComputedStyle(link).color, color) > UNSEEN;
      });
      expect(good.length).to.be.above(200);
      expect(changed).to.deep.equal([]);
    }
  });
});

/** How far two colours are apart, in the channel that differs most. */
function difference(one: string, other: string): number {
  const [first, second] = [one, other].map(channels);
  return Math.max(...first!.map((value, at) => Math.abs(value - second![at]!)));
}

function channels(color: string): readonly number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}
