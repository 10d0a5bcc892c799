import { expect } from 'chai';
import { freeze, MINUTE, pass, unfreeze } from '../helpers/clock.js';
import { jsonFeed, news } from '../helpers/feeds.js';
import { leave, until, visit } from '../helpers/page.js';
import { changing, unwatchRequests } from '../helpers/requests.js';

describe('a refresh of a hundred items', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    leave();
    unwatchRequests();
    unfreeze();
  });

  async function opened() {
    const feed = changing(jsonFeed(news(100)));
    const visitor = await visit(
      `<event-list limit="100" feed="${feed.address}">`,
    );
    await until(() => visitor.titles.length === 100);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => changes.push(...seen));
    observer.observe(visitor.element.renderRoot, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const seen = () => [...changes, ...observer.takeRecords()];
    return { feed, visitor, seen };
  }

  it('touches nothing when nothing is new, minutes later too', async () => {
    const { visitor, seen } = await opened();
    await visitor.element.refresh();
    pass(2 * MINUTE);
    await visitor.element.refresh();
    await visitor.element.updateComplete;
    expect(seen().length).to.equal(0);
  });

  it('touches one row when one item has changed', async () => {
    const { feed, visitor, seen } = await opened();
    const items = news(100);
    items[49] = { ...items[49]!, title: 'Meldung 50, berichtigt' };
    feed.content = jsonFeed(items);
    await visitor.element.refresh();
    await until(() => visitor.titles[49] === 'Meldung 50, berichtigt');
    const row = visitor.all('li')[49]!;
    const elsewhere = seen().filter(({ target }) => !row.contains(target));
    expect(seen().length).to.be.above(0);
    expect(elsewhere.length).to.equal(0);
  });
});
