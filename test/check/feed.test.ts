import { expect } from 'chai';
import { goodItem, ofFeed } from './checked.js';

const version = (number: string) => ({
  version: `https://jsonfeed.org/version/${number}`,
});
const over = { ...goodItem._event, endDate: undefined };

const CASES: readonly (readonly [string, object, readonly string[]])[] = [
  ['no version', { version: undefined }, ['no-version']],
  ['an old version', version('1'), ['old-version /version']],
  ['no title', { title: '' }, ['no-feed-title']],
  ['no items', { items: [] }, ['no-items']],
  ['an item without brackets', { items: goodItem }, ['items-not-list /items']],
  ['an end', { expired: true }, ['expired /expired']],
  ['no language', { language: undefined }, ['no-language']],
  ['a wrong language', { language: 'deutsch!' }, ['bad-language /language']],
  [
    'a next page on another host',
    { next_url: 'https://a.example/2' },
    ['foreign-next /next_url'],
  ],
  [
    'a next page that is this one',
    { next_url: 'feed.json' },
    ['foreign-next /next_url'],
  ],
  ['a next page', { next_url: 'https://www.landkreis.example/2' }, []],
  [
    'a slip in a name',
    { homepage_url: 'https://a.example/' },
    ['unknown-member /homepage_url'],
  ],
  [
    'a wrong zone',
    { _event: { timeZone: 'MEZ' } },
    ['bad-zone /_event/timeZone'],
  ],
  [
    'events that are over',
    {
      items: [
        {
          ...goodItem,
          _event: { ...over, startDate: '2026-03-08T18:00:00+01:00' },
        },
      ],
    },
    ['nothing-upcoming'],
  ],
];

describe('the checker of a feed', () => {
  for (const [name, more, found] of CASES) {
    it(`finds ${name}: ${found.join(', ') || 'nothing'}`, async () => {
      expect(await ofFeed({ ...more })).to.deep.equal(found);
    });
  }

  it('finds more items than anyone shows', async () => {
    const items = Array.from({ length: 10_001 }, (_, id) => ({
      id: `a${id}`,
      title: 'A',
    }));
    const found = await ofFeed({ items });
    expect(found).to.include('too-many-items /items');
  });
});
