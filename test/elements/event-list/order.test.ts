import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { addressOf, event, jsonFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

/** Published in one order, taking place in another. */
const items = [
  event(
    { startDate: '2027-02-01' },
    { id: 'a', title: 'Februar', date_published: '2026-11-03' },
  ),
  { id: 'b', title: 'Undatiert' },
  event(
    { startDate: '2026-12-01' },
    { id: 'c', title: 'Dezember', date_published: '2026-11-01' },
  ),
  { id: 'd', title: 'Meldung', date_published: '2026-11-02' },
  event(
    { startDate: '2027-01-01' },
    { id: 'e', title: 'Januar', date_published: '2026-11-04' },
  ),
];
const feed = addressOf(jsonFeed(items));

describe('the order of <event-list>', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  const titles = async (attributes: string) =>
    (await visit(`<event-list feed="${feed}" ${attributes}>`)).titles;

  const newest = ['Januar', 'Februar', 'Meldung', 'Dezember', 'Undatiert'];

  it('is the newest notice first, not the latest event', async () => {
    expect(await titles('')).to.deep.equal(newest);
    expect(await titles('sort="newest"')).to.deep.equal(newest);
  });

  it('is the oldest first, what has no date still last', async () => {
    expect(await titles('sort="oldest"')).to.deep.equal([
      'Dezember',
      'Meldung',
      'Februar',
      'Januar',
      'Undatiert',
    ]);
  });

  it('is the next event first, what is none last', async () => {
    expect(await titles('sort="soonest"')).to.deep.equal([
      'Dezember',
      'Januar',
      'Februar',
      'Undatiert',
      'Meldung',
    ]);
  });

  it('is the next event first where only those are shown', async () => {
    const soonest = ['Dezember', 'Januar', 'Februar'];
    expect(await titles('period="upcoming"')).to.deep.equal(soonest);
    expect(await titles('period="upcoming" sort="quatsch"')).to.deep.equal(
      soonest,
    );
  });

  it('may be another one there, too', async () => {
    const sorted = await titles('period="upcoming" sort="newest"');
    expect(sorted).to.deep.equal(['Januar', 'Februar', 'Dezember']);
  });

  it('is the default where it is none', async () => {
    expect(await titles('sort="quatsch"')).to.deep.equal(newest);
    expect(await titles('sort="Oldest"')).to.deep.equal(newest);
    expect(await titles('sort')).to.deep.equal(newest);
  });

  it('follows the attribute', async () => {
    const visitor = await visit(`<event-list feed="${feed}">`);
    visitor.element.setAttribute('sort', 'oldest');
    await visitor.element.updateComplete;
    expect(visitor.titles[0]).to.equal('Dezember');
    visitor.element.removeAttribute('sort');
    await visitor.element.updateComplete;
    expect(visitor.titles).to.deep.equal(newest);
  });

  it('is the feed’s where dates are equal', async () => {
    const equal = ['C', 'A', 'B'].map((id) => ({
      id,
      title: id,
      date_published: '2026-11-01',
    }));
    const visitor = await visit('<event-list>', { items: equal });
    expect(visitor.titles).to.deep.equal(['C', 'A', 'B']);
  });
});
