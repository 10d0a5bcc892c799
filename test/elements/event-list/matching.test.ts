import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

/** The newest first; the clock stands at noon of 24 November 2026. */
const items = [
  event(
    { startDate: '2026-12-01', organizer: ['Büro für Chancengleichheit'] },
    { id: 'soon', title: 'Bald', tags: ['Lesung', 'Frauen'] },
  ),
  event(
    { startDate: '2026-11-03', endDate: '2026-11-29' },
    { id: 'runs', title: 'Läuft', tags: 'Ausstellung' },
  ),
  event(
    { startDate: '2026-11-23', organizer: [{ name: 'Alter Gasometer e.V.' }] },
    { id: 'over', title: 'Vorbei', tags: ['Lesung'] },
  ),
  { id: 'news', title: 'Meldung', tags: ['Frauen'], author: 'Redaktion' },
].map((item, index) => ({
  ...item,
  date_published: `2026-11-${20 - index}`,
}));
const feed = addressOf(jsonFeed(items));

describe('<event-list> shows', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  const expectTitles = (attributes: string, titles: readonly string[]) =>
    it(`${titles.join(', ') || 'nothing'} for ${attributes}`, async () => {
      const visitor = await visit(`<event-list feed="${feed}" ${attributes}>`);
      expect(visitor.titles).to.deep.equal(titles);
    });

  const all = ['Bald', 'Läuft', 'Vorbei', 'Meldung'];

  describe('by kind', () => {
    expectTitles('kind="all"', all);
    expectTitles('kind="news"', ['Meldung']);
    expectTitles('kind="events"', ['Bald', 'Läuft', 'Vorbei']);
    expectTitles('kind="quatsch"', all);
    expectTitles('kind', all);
  });

  describe('by period', () => {
    expectTitles('period="all"', all);
    expectTitles('period="upcoming"', ['Läuft', 'Bald']);
    expectTitles('period="past"', ['Vorbei']);
    expectTitles('period="quatsch"', all);
    expectTitles('period="upcoming" kind="news"', []);
  });

  describe('by tags', () => {
    expectTitles('tags="Lesung"', ['Bald', 'Vorbei']);
    expectTitles('tags="lesung , AUSSTELLUNG"', ['Bald', 'Läuft', 'Vorbei']);
    expectTitles('tags="Lesungen"', []);
    expectTitles('tags=" , "', all);
    expectTitles('tags="Frauen" kind="news"', ['Meldung']);
  });

  describe('by organisers', () => {
    expectTitles('organizers="büro für chancengleichheit"', ['Bald']);
    expectTitles('organizers="Alter Gasometer e.V., Redaktion"', [
      'Vorbei',
      'Meldung',
    ]);
    expectTitles('organizers="Niemand"', []);
    expectTitles('organizers=""', all);
    expectTitles('organizers="Redaktion" tags="Lesung"', []);
  });

  describe('what is not excluded', () => {
    expectTitles('exclude="soon"', ['Läuft', 'Vorbei', 'Meldung']);
    expectTitles('exclude=" runs ,news,unknown"', ['Bald', 'Vorbei']);
    expectTitles('exclude="SOON"', all);
    expectTitles('exclude=","', all);
  });

  describe('from an offset on', () => {
    expectTitles('offset="1"', ['Läuft', 'Vorbei', 'Meldung']);
    expectTitles('offset="4"', []);
    expectTitles('offset="9999"', []);
    expectTitles('offset="0"', all);
    expectTitles('offset="-1"', all);
    expectTitles('offset="1.5"', all);
    expectTitles('offset="eins"', all);
    expectTitles('offset="1" exclude="runs"', ['Vorbei', 'Meldung']);
    expectTitles('offset="1" kind="news"', []);
  });

  describe('up to a limit', () => {
    expectTitles('limit="1"', ['Bald']);
    expectTitles('limit="2" offset="1"', ['Läuft', 'Vorbei']);
    for (const odd of ['0', '-1', '1.5', 'zwei', '', '1e9']) {
      expectTitles(`limit="${odd}"`, all);
    }
  });

  it('what a changed attribute asks for', async () => {
    const visitor = await visit(`<event-list feed="${feed}" kind="news">`);
    const change = async (name: string, value: string, titles: string[]) => {
      visitor.element.setAttribute(name, value);
      await visitor.element.updateComplete;
      expect(visitor.titles).to.deep.equal(titles);
    };
    await change('kind', 'events', ['Bald', 'Läuft', 'Vorbei']);
    await change('tags', 'Lesung', ['Bald', 'Vorbei']);
    await change('period', 'past', ['Vorbei']);
    await change('exclude', 'over', []);
    expect(visitor.element.state).to.equal('empty');
    await change('exclude', '', ['Vorbei']);
    expect(visitor.element.state).to.equal('ready');
  });
});
