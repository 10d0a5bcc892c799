import { expect } from 'chai';
import { listHtml, type Attributes } from '../../../src/cli/prerender/list.js';
import { prerenderedCss } from '../../../src/cli/prerender/styles.js';
import { answer, event, jsonFeed, news } from '../../helpers/feeds.js';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { feedOf } from '../../helpers/normalised.js';
import { leave, until } from '../../helpers/page.js';
import { Visitor } from '../../helpers/visitor.js';

const items = [
  ...news(11),
  event({
    startDate: '2026-12-08T18:00:00+01:00',
    endDate: '2026-12-08T20:00:00+01:00',
    eventStatus: 'EventCancelled',
    location: [{ name: 'Kreishaus <Saal>', address: 'Am Markt 1' }],
  }),
];
const ATTRIBUTES: Attributes = {
  groupBy: 'none',
  images: 'same-host',
  itemUrl: '',
  kind: 'all',
  label: 'Aktuelles',
  lang: 'de',
  level: 3,
  limit: 10,
  period: 'all',
  sort: undefined,
  structuredData: true,
  zone: undefined,
};
const styles = document.createElement('style');

/** What is to be seen in one frame. */
interface Frame {
  readonly before: boolean;
  readonly after: boolean;
  /** Where the page goes on below the list. */
  readonly end: number;
}

let place: HTMLElement;

/** The address of a feed that lets one wait, but not for *loading*. */
const slow = (): string => {
  const body = JSON.stringify(jsonFeed(items));
  const key = crypto.randomUUID();
  return answer({ body, delay: '300', key });
};

/** Puts a list with its prerendered children into the page. */
async function put(attributes: string, more: Partial<Attributes> = {}) {
  const html = await listHtml([feedOf(items)], { ...ATTRIBUTES, ...more });
  place = document.createElement('div');
  place.innerHTML = `<event-list ${attributes}>${html}</event-list><hr>`;
  const element = place.firstElementChild as Visitor['element'];
  document.body.append(place);
  return { element, html };
}

const isSeen = (element: Element | null | undefined): boolean =>
  Boolean(element?.checkVisibility() && element.getClientRects().length);

function look(element: Visitor['element']): Frame {
  const own = element.renderRoot?.querySelector('article');
  return {
    before: isSeen(place.querySelector('[data-prerendered] article')),
    after: isSeen(own),
    end: place.querySelector('hr')!.getBoundingClientRect().top,
  };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a list that was written out before', () => {
  beforeEach(() => {
    freeze();
    styles.textContent = prerenderedCss();
    document.head.append(styles);
  });
  afterEach(() => {
    place.remove();
    styles.remove();
    leave();
    unfreeze();
  });

  for (const light of ['', 'light-dom']) {
    it(`is taken over without a gap, a copy or a jump ${light}`, async () => {
      const { element } = await put(
        `feed="${slow()}" label="Aktuelles" ${light}`,
      );
      const frames: Frame[] = [];
      let ready = 0;
      while (ready < 4) {
        await frame();
        frames.push(look(element));
        ready += Number(element.state === 'ready');
      }
      expect(frames[0]!.before, 'what was written out').to.be.true;
      expect(frames.at(-1)!.after, 'what the element draws').to.be.true;
      const twice = frames.filter(({ before, after }) => before === after);
      expect(twice.length, 'frames with none or both').to.equal(0);
      const ends = frames.map(({ end }) => Math.round(end));
      expect(new Set(ends).size, ends.join()).to.equal(1);
    });
  }

  it('has the same titles, dates and levels', async () => {
    const { element } = await put('label="Aktuelles"');
    const written = new Visitor(element);
    const box = place.querySelector('[data-prerendered]')!;
    const seen = (root: ParentNode, selector: string) =>
      [...root.querySelectorAll(selector)].map(
        (one) =>
          `${one.localName} ${one.textContent.replace(/\s+/g, ' ').trim()}`,
      );
    element.items = items;
    await until(() => element.state === 'ready');
    await element.updateComplete;
    for (const selector of ['h2, h3', 'time', '[part=location]', 'ul, li']) {
      expect(seen(box, selector), selector).to.deep.equal(
        seen(element.renderRoot, selector),
      );
    }
    expect(written.titles).to.have.length(10);
  });

  it('says nothing twice to machines', async () => {
    const told = () =>
      document.querySelectorAll('script[type="application/ld+json"]').length;
    const { element } = await put('label="Aktuelles" structured-data');
    expect(told()).to.equal(1);
    element.items = items;
    await until(() => document.head.querySelector('[type$=json]') !== null);
    await element.updateComplete;
    expect(told()).to.equal(1);
  });

  it('names nothing as the element does, nor as another list', async () => {
    const { element, html } = await put('label="Aktuelles" light-dom');
    const other = await listHtml([feedOf(items)], {
      ...ATTRIBUTES,
      label: 'Neues',
    });
    element.items = items;
    await until(() => element.state === 'ready');
    const idsIn = (text: string) => text.match(/(?<=\sid=")[^"]+/g)!;
    const ids = [...idsIn(html), ...idsIn(other)];
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of idsIn(html)) {
      expect(document.querySelectorAll(`#${id}`)).to.have.length(1);
    }
  });
});
