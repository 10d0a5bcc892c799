import { expect } from 'chai';
import { answer, jsonFeed, news, requestsFor } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';
import { changing, unwatchRequests } from '../../helpers/requests.js';
import { watchUncaught } from '../../helpers/uncaught.js';

describe('refresh()', () => {
  afterEach(() => {
    unwatchRequests();
    leave();
  });

  it('reloads for everyone who shows the feed', async () => {
    const feed = changing(jsonFeed(news(1)));
    const list = await visit(`<event-list feed="${feed.address}">`);
    const card = await visit(`<event-card feed="${feed.address}">`);
    feed.content = jsonFeed([{ id: 'a', title: 'Neu' }]);
    await card.element.refresh();
    await list.element.updateComplete;
    expect(card.titles).to.deep.equal(['Neu']);
    expect(list.titles).to.deep.equal(['Neu']);
  });

  it('keeps the last good copy when it fails, and says so', async () => {
    const feed = changing(jsonFeed(news(2)));
    const { element, titles } = await visit(
      `<event-list feed="${feed.address}">`,
    );
    feed.content = 500;
    await element.refresh();
    expect(element.state).to.equal('stale');
    const visitor = await visit(`<event-list feed="${feed.address}">`);
    expect(visitor.titles).to.deep.equal(titles);
    expect(visitor.element.state).to.equal('stale');
  });

  it('forgets the failure when it works again', async () => {
    const feed = changing(500);
    const visitor = await visit(`<event-list feed="${feed.address}">`);
    const { element } = visitor;
    expect(element.state).to.equal('failed');
    for (const content of [jsonFeed(news(1)), 500, jsonFeed(news(3))]) {
      feed.content = content;
      await element.refresh();
    }
    expect(element.state).to.equal('ready');
    expect(visitor.titles).to.have.length(3);
  });

  it('never rejects', async () => {
    const uncaught = watchUncaught();
    const feeds = [
      answer({ status: '500' }),
      answer({ body: 'kein JSON' }),
      'http://[',
      '',
    ];
    for (const feed of feeds) {
      const { element } = await visit(`<event-list feed="${feed}">`);
      expect(await element.refresh()).to.be.undefined;
    }
    expect(await uncaught()).to.deep.equal([]);
  });

  it('is one request however often it is called at once', async () => {
    const key = crypto.randomUUID();
    const address = answer({ key, body: JSON.stringify(jsonFeed(news(1))) });
    const { element } = await visit(`<event-list feed="${address}">`);
    await Promise.all([element.refresh(), element.refresh()]);
    expect(await requestsFor(key)).to.equal(2);
  });

  it('reloads the feed that was set just before', async () => {
    const feed = changing(jsonFeed(news(1)));
    const visitor = await visit('<event-list>', { items: [] });
    visitor.element.items = undefined;
    visitor.element.feed = feed.address;
    await visitor.element.refresh();
    expect(visitor.titles).to.deep.equal(['Meldung 1']);
  });

  it('has nothing to do where items are given', async () => {
    const visitor = await visit('<event-list>', {
      items: [{ id: 'a', title: 'A' }],
    });
    await visitor.element.refresh();
    expect(visitor.titles).to.deep.equal(['A']);
  });
});
