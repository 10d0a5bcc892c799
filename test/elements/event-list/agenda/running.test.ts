import { expect } from 'chai';
import { freeze, unfreeze } from '../../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../../helpers/feeds.js';
import { leave, visit } from '../../../helpers/page.js';

const feed = addressOf(
  jsonFeed([
    event(
      { startDate: '2026-11-25T18:00:00+01:00' },
      { id: 'lesung', title: 'Lesung' },
    ),
    event(
      { startDate: '2026-11-03', endDate: '2026-12-06' },
      { id: 'schau', title: 'Ausstellung' },
    ),
    event(
      { startDate: '2026-10-01', endDate: '2026-11-20' },
      { id: 'alt', title: 'Vorbei' },
    ),
    event(
      {
        startDate: '2026-11-20',
        endDate: '2026-11-30',
        eventStatus: 'EventCancelled',
      },
      { id: 'aus', title: 'Markt' },
    ),
    event({ startDate: '2026-11-24' }, { id: 'heute', title: 'Fest' }),
  ]),
);

describe('what is running, in a list of coming events', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  const list = (attributes = '') =>
    visit(`<event-list feed="${feed}" period="upcoming" ${attributes}>`);

  it('is a group of its own, once, and says until when', async () => {
    const visitor = await list();
    expect(visitor.headings).to.deep.equal([
      '3 Läuft noch',
      '4 Ausstellung',
      '3 Demnächst',
      '4 Abgesagt: Markt',
      '4 Fest',
      '4 Lesung',
    ]);
    expect(visitor.text).to.match(/Läuft noch bis Sonntag, 6. Dezember 2026/);
  });

  it('is a list with a name', async () => {
    const visitor = await list();
    const names = visitor.all('ul[part=list]').map((found) => {
      const id = found.getAttribute('aria-labelledby')!;
      return visitor.all(`#${id}`)[0]!.textContent;
    });
    expect(names).to.deep.equal(['Läuft noch', 'Demnächst']);
  });

  it('stays together with its items over several pages', async () => {
    const visitor = await list('limit="2"');
    expect(visitor.titles).to.deep.equal(['Ausstellung', 'Abgesagt: Markt']);
    visitor.button(/weitere/).click();
    await visitor.element.updateComplete;
    expect(visitor.headings.slice(2)).to.deep.equal([
      '3 Demnächst',
      '4 Abgesagt: Markt',
      '4 Fest',
      '4 Lesung',
    ]);
    expect(visitor.focused).to.equal('Fest');
  });

  it('needs no headings where nothing is running', async () => {
    const visitor = await list('exclude="schau"');
    expect(visitor.headings).to.deep.equal([
      '3 Abgesagt: Markt',
      '3 Fest',
      '3 Lesung',
    ]);
  });

  it('is no group among the past ones, or all', async () => {
    const visitor = await list();
    visitor.element.setAttribute('period', 'all');
    await visitor.element.updateComplete;
    expect(visitor.headings).to.include('3 Ausstellung');
    expect(visitor.headings).to.not.include('3 Läuft noch');
  });
});
