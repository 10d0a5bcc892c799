import { expect } from 'chai';
import { select, type Criteria } from '../../src/feed/select.js';
import type { Item } from '../../src/model/item.js';
import { NOW } from '../helpers/clock.js';

const event = (id: string, startDate: string, endDate?: string): Item => ({
  id,
  _event: { startDate, ...(endDate && { endDate }) },
});

const ids = (items: readonly Item[], criteria: Criteria) =>
  select(items, criteria, Date.parse(NOW)).map(({ id }) => id);

describe('the period', () => {
  const items = [
    { id: 'news' },
    event('yesterday', '2026-11-23'),
    event('last week until tomorrow', '2026-11-17', '2026-11-25'),
    event('last week until yesterday', '2026-11-17', '2026-11-23'),
    event('today', '2026-11-24'),
    event('this morning, no end', '2026-11-24T09:00:00+01:00'),
    event(
      'this morning, over',
      '2026-11-24T09:00:00+01:00',
      '2026-11-24T12:00:00+01:00',
    ),
    event('tomorrow', '2026-11-25'),
    { id: 'unknown', _event: {} },
  ];

  it('upcoming is what isn’t over: the end decides, not the start', () => {
    expect(ids(items, { period: 'upcoming' })).to.deep.equal([
      'last week until tomorrow',
      'today',
      'this morning, no end',
      'tomorrow',
      'unknown',
    ]);
  });

  it('past is what is over', () => {
    expect(ids(items, { period: 'past' })).to.deep.equal([
      'yesterday',
      'last week until yesterday',
      'this morning, over',
    ]);
  });

  it('all is news, too', () => {
    expect(ids(items, { period: 'all' })).to.have.length(items.length);
    expect(ids(items, {})).to.have.length(items.length);
  });

  it('a day ends at midnight of its own zone', () => {
    const day = { ...event('day', '2026-11-24') };
    const at = (instant: string, zone?: string) =>
      select([day], { period: 'upcoming', zone }, Date.parse(instant)).length;
    expect(at('2026-11-24T23:59:59+01:00')).to.equal(1);
    expect(at('2026-11-25T00:00:00+01:00')).to.equal(0);
    expect(at('2026-11-25T00:00:00+01:00', 'America/New_York')).to.equal(1);
  });
});

describe('the kind', () => {
  const items = [{ id: 'news' }, event('event', '2026-01-01')];

  it('is told by _event', () => {
    expect(ids(items, { kind: 'news' })).to.deep.equal(['news']);
    expect(ids(items, { kind: 'events' })).to.deep.equal(['event']);
    expect(ids(items, { kind: 'all' })).to.deep.equal(['news', 'event']);
  });
});

describe('tags and organisers', () => {
  const items: Item[] = [
    { id: 'a', tags: ['Kunst', 'Musik'], authors: [{ name: 'Redaktion' }] },
    { id: 'b', tags: ['Sport'], _event: { organizer: [{ name: 'Verein' }] } },
    {
      id: 'c',
      authors: [{ name: 'Redaktion' }],
      _event: { organizer: [{ name: 'Verein' }, { name: 'Büro' }] },
    },
    { id: 'd' },
  ];

  it('are one of those, whatever their case', () => {
    expect(ids(items, { tags: ['kunst'] })).to.deep.equal(['a']);
    expect(ids(items, { tags: ['SPORT', 'Musik'] })).to.deep.equal(['a', 'b']);
    expect(ids(items, { tags: ['Kun'] })).to.deep.equal([]);
  });

  it('are the event’s organisers, else the authors', () => {
    expect(ids(items, { organizers: ['büro'] })).to.deep.equal(['c']);
    expect(ids(items, { organizers: ['Verein'] })).to.deep.equal(['b', 'c']);
    expect(ids(items, { organizers: ['Redaktion'] })).to.deep.equal(['a']);
  });

  it('have to hold together', () => {
    const criteria = { tags: ['Sport', 'Kunst'], organizers: ['Verein'] };
    expect(ids(items, criteria)).to.deep.equal(['b']);
  });

  it('ask nothing when there are none', () => {
    expect(ids(items, { tags: [], organizers: [] })).to.have.length(4);
  });

  it('leave out what is excluded by its id', () => {
    expect(ids(items, { exclude: ['b', 'd', 'x'] })).to.deep.equal(['a', 'c']);
  });
});

describe('criteria that make no sense', () => {
  const items = [{ id: 'news', tags: ['7'] }, event('event', '2026-01-01')];
  const rubbish: readonly unknown[] = [null, 'x', 7, true, {}, NaN];

  for (const odd of rubbish) {
    it(`mean the default: ${String(odd)} as kind or period`, () => {
      expect(ids(items, { kind: odd } as Criteria)).to.have.length(2);
      expect(ids(items, { period: odd } as Criteria)).to.have.length(2);
    });
  }

  it('are no reason to throw', () => {
    for (const odd of rubbish) {
      const criteria = { exclude: odd, tags: odd, organizers: odd };
      expect(() => ids(items, criteria as Criteria)).not.to.throw();
    }
    const absent = { exclude: null, tags: null, organizers: undefined };
    expect(ids(items, absent as unknown as Criteria)).to.have.length(2);
    expect(ids(items, { tags: 7 } as unknown as Criteria)).to.have.length(1);
    expect(
      ids(items, { exclude: 'news' } as unknown as Criteria),
    ).to.deep.equal(['event']);
  });
});
