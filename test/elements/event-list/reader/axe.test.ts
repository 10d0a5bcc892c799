import { expect } from 'chai';
import { findings } from '../../../helpers/axe.js';
import { event, news } from '../../../helpers/feeds.js';
import { endVisit, open, readerList } from './reading.js';

const rich = event(
  {
    startDate: '2026-12-03T19:00:00+01:00',
    location: [{ type: 'Place', name: 'Kreishaus' }],
    organizer: ['A', { name: 'B', url: 'https://b.example/' }],
  },
  {
    content_html: '<h1>Programm</h1><ul><li>Text</li></ul>',
    tags: ['Lesung', 'Frauen'],
  },
);

describe('axe finds nothing in <event-list reader>', () => {
  afterEach(endVisit);

  for (const attributes of ['label="Aktuelles"', 'label="News" lang="en"']) {
    it(`with an open article: ${attributes}`, async () => {
      const visitor = await readerList(attributes, [rich, ...news(5)]);
      await open(visitor, 'Lesung');
      expect(await findings(visitor.element)).to.deep.equal([]);
    });
  }

  it('with an article that is gone', async () => {
    location.hash = '#aushang/vorbei-abc';
    const visitor = await readerList('label="Aktuelles"');
    expect(await findings(visitor.element)).to.deep.equal([]);
  });
});
