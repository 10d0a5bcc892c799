import { expect } from 'chai';
import type { AushangLoadEvent } from '../../../src/page/events.js';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { addressOf, answer, event, jsonFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

const SUBSCRIBE = 'Alle Termine abonnieren';
const details = { startDate: '2027-03-08T18:00' };
const calendar = 'https://www.landkreis.example/termine.ics';

describe('the link that subscribes to all events', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  const card = (items: unknown[], _event?: unknown) =>
    visit(`<event-card feed="${addressOf(jsonFeed(items, { _event }))}">`);

  const led: Readonly<Record<string, string>> = {
    [calendar]: 'webcal://www.landkreis.example/termine.ics',
    'http://a.example/x': 'webcal://a.example/x',
    'webcal://a.example/x?a=b': 'webcal://a.example/x?a=b',
  };
  for (const [named, href] of Object.entries(led)) {
    it(`leads to a calendar: ${named}`, async () => {
      const visitor = await card([event(details)], { calendar: named });
      expect(visitor.link(SUBSCRIBE).href).to.equal(href);
    });
  }

  for (const named of [undefined, 7, 'javascript:alert(1)', 'data:,x', '']) {
    it(`is missing where the feed names ${String(named)}`, async () => {
      const visitor = await card([event(details)], { calendar: named });
      expect(visitor.links).not.to.include(SUBSCRIBE);
    });
  }

  it('is missing beside what is no event', async () => {
    const item = { id: '1', title: 'Meldung' };
    expect((await card([item], { calendar })).links).to.deep.equal([]);
  });

  it('stays where an event is over, for the next ones', async () => {
    const past = event({ startDate: '2026-01-01' });
    expect((await card([past], { calendar })).links).to.include(SUBSCRIBE);
  });

  it('is as large as a finger', async () => {
    const visitor = await card([event(details)], { calendar });
    const { height } = visitor.link(SUBSCRIBE).getBoundingClientRect();
    expect(height).to.be.at.least(44);
  });

  it('stays with items that a page takes and gives back', async () => {
    const _event = { calendar };
    const body = JSON.stringify(jsonFeed([event(details)], { _event }));
    const taken = new Promise<AushangLoadEvent>((resolve) =>
      document.addEventListener('aushang-load', resolve, { once: true }),
    );
    await visit('<event-card>', { feed: answer({ body }) });
    const { items } = await taken;
    const visitor = await visit('<event-card>', { items });
    expect(visitor.links).to.include(SUBSCRIBE);
  });

  it('leads to the feed itself where that is a calendar', async () => {
    const file = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:Lesung',
      'DTSTART:20270308T170000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const feed = answer({ body: file, type: 'text/calendar' });
    const visitor = await visit('<event-card>', { feed });
    const { href } = visitor.link(SUBSCRIBE);
    expect(href).to.equal(feed.replace(/^http/, 'webcal'));
  });
});
