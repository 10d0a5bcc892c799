import { expect } from 'chai';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { addressOf, event, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

describe('words in attributes', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    unfreeze();
    leave();
  });

  it('count whatever their case, as in HTML', async () => {
    const soon = event({ startDate: '2026-12-01' }, { title: 'Bald' });
    const feed = addressOf(jsonFeed([...news(1), soon]));
    const visitor = await visit(
      `<event-list feed="${feed}" period="UPCOMING" kind="Events">`,
    );
    expect(visitor.titles).to.deep.equal(['Bald']);
  });
});
