import { expect } from 'chai';
import { freeze, unfreeze } from '../../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../../helpers/feeds.js';
import { leave, visit } from '../../../helpers/page.js';

// @wcag 1.3.1 2.4.6

const feed = addressOf(
  jsonFeed([
    {
      id: 'a',
      title: 'Meldung',
      date_published: '2026-10-31T23:30:00Z',
    },
    event(
      { startDate: '2026-12-24' },
      { id: 'b', title: 'Christmette', date_published: '2026-11-05' },
    ),
    event(
      { startDate: '2026-11-26' },
      { id: 'c', title: 'Lesung', date_published: '2026-09-01' },
    ),
    { id: 'd', title: 'Irgendwann' },
    event(
      { startDate: '2026-12-01' },
      { id: 'e', title: 'Markt', date_published: '2026-11-06' },
    ),
    event(
      { startDate: '2026-11-02', endDate: '2026-12-06' },
      { id: 'f', title: 'Schau', date_published: '2026-11-01' },
    ),
  ]),
);

describe('<event-list group-by="month">', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  const headings = async (attributes: string, html = '') =>
    (await visit(`${html}<event-list feed="${feed}" ${attributes}>`)).headings;

  it('has real headings, and the titles one below', async () => {
    expect(await headings('group-by="month"')).to.deep.equal([
      '3 Dezember 2026',
      '4 Markt',
      '4 Christmette',
      '3 November 2026',
      // In Berlin it was the first of November.
      '4 Meldung',
      '4 Schau',
      '4 Lesung',
      '3 Ohne Datum',
      '4 Irgendwann',
    ]);
  });

  it('goes forward, and has what is running first', async () => {
    expect(await headings('group-by="month" period="upcoming"')).to.deep.equal([
      '3 Läuft noch',
      '4 Schau',
      '3 November 2026',
      '4 Lesung',
      '3 Dezember 2026',
      '4 Markt',
      '4 Christmette',
    ]);
  });

  it('speaks the page’s language', async () => {
    const found = await headings(
      'group-by="month" lang="en" heading-level="6" kind="events" limit="1"',
    );
    expect(found).to.deep.equal(['6 December 2026', '6 Markt']);
  });

  it('is none for any other word', async () => {
    expect(await headings('group-by="year" limit="1"')).to.deep.equal([
      '3 Markt',
    ]);
  });
});
