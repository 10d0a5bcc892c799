import { expect } from 'chai';
import { EventList } from '../../src/elements/event-list/event-list.js';
import { freeze, unfreeze } from '../helpers/clock.js';
import { addressOf, event, jsonFeed, news } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import { callsOf, nodesIn, readsOf, type Count } from './counting.js';

const meeting = event({
  startDate: '2026-12-01T18:00:00+01:00',
  endDate: '2026-12-01T20:00:00+01:00',
  location: [{ name: 'Kreishaus' }],
});
const feed = addressOf(jsonFeed([meeting, ...news(9)]));

const FORMATTERS = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
] as const;

/** Reading one of these makes the browser lay out the page at once. */
const LAYOUT = [
  [HTMLElement.prototype, 'offsetHeight'],
  [HTMLElement.prototype, 'offsetTop'],
  [HTMLElement.prototype, 'offsetWidth'],
  [Element.prototype, 'clientHeight'],
  [Element.prototype, 'scrollHeight'],
  [Element.prototype, 'scrollTop'],
] as const;

describe('a first paint of ten items in German', () => {
  const counts: Count[] = [];
  const sum = (all: readonly Count[]): number => {
    counts.push(...all);
    return all.reduce((total, { calls }) => total + calls, 0);
  };

  beforeEach(() => freeze());
  afterEach(() => {
    for (const count of counts.splice(0)) count.end();
    leave();
    unfreeze();
  });

  it('makes no formatter, or one for the zone where there is no Temporal', async () => {
    const made = FORMATTERS.map((name) => callsOf(Intl, name));
    await visit(`<event-list feed="${feed}">`);
    const allowed = 'Temporal' in globalThis ? 0 : 1;
    expect(sum(made)).to.be.at.most(allowed);
  });

  it('asks once, and parses once', async () => {
    const [asked, parsed] = [callsOf(window, 'fetch'), callsOf(JSON, 'parse')];
    const own = addressOf(jsonFeed(news(10)));
    await visit(`<event-list feed="${own}">`);
    counts.push(asked, parsed);
    expect([asked.calls, parsed.calls]).to.deep.equal([1, 1]);
  });

  it('draws when it loads, and when it has loaded, and no more', async () => {
    const own = addressOf(jsonFeed(news(10)));
    const drawn = callsOf(
      EventList.prototype as unknown as { render: () => unknown },
      'render',
    );
    await visit(`<event-list feed="${own}">`);
    expect(sum([drawn])).to.be.at.most(3);
  });

  it('never asks where anything is', async () => {
    const read = LAYOUT.map(([owner, name]) => readsOf(owner, name));
    const placed = callsOf(Element.prototype, 'getBoundingClientRect');
    const element = document.createElement('event-list');
    element.feed = addressOf(jsonFeed(news(10)));
    document.body.append(element);
    await new Promise((loaded) => {
      element.addEventListener('aushang-load', loaded);
    });
    expect(sum([...read, placed])).to.equal(0);
    element.remove();
  });

  // In the sources there is white space that a build leaves out.
  for (const [what, index, most] of [
    ['an event', 1, 40],
    ['news', 0, 28],
  ] as const) {
    it(`takes at most ${most} nodes for ${what}`, async () => {
      const visitor = await visit(`<event-list feed="${feed}">`);
      const events = visitor
        .all('li')
        .map((row) => row.matches(':has([part=location])'));
      const row = visitor.all('li')[events.indexOf(index === 1)]!;
      expect(nodesIn(row)).to.be.at.most(most);
    });
  }
});
