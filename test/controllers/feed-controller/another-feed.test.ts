import { expect } from 'chai';
import { addressOf, answer, jsonFeed, news } from '../../helpers/feeds.js';
import { inState, leave, visit } from '../../helpers/page.js';

describe('an element that is given another feed', () => {
  afterEach(leave);

  const stalled = answer({ body: '{"items": [', stall: '' });

  it('shows nothing of the one before while it waits', async () => {
    const feed = addressOf(jsonFeed(news(2)));
    const visitor = await visit(`<event-list feed="${feed}">`);
    expect(visitor.titles).to.have.length(2);
    visitor.element.setAttribute('feed', stalled);
    await visitor.element.updateComplete;
    expect(visitor.element.state).to.equal('loading');
    expect(visitor.titles).to.be.empty;
  });

  it('forgets the failure of the one before', async () => {
    const feed = answer({ status: '404' });
    const visitor = await visit(`<event-list feed="${feed}"><a>Alle`);
    expect(visitor.element.state).to.equal('failed');
    visitor.element.setAttribute('feed', stalled);
    await visitor.element.updateComplete;
    expect(visitor.element.state).to.equal('loading');
    expect(visitor.text).to.equal('Alle');
  });

  it('recovers from a wrong address', async () => {
    const visitor = await visit('<event-list feed="http://[">');
    expect(visitor.element.state).to.equal('failed');
    visitor.element.setAttribute('feed', addressOf(jsonFeed(news(2))));
    await inState(visitor.element, 'ready');
    expect(visitor.titles).to.have.length(2);
  });

  it('is empty where the attribute is taken away', async () => {
    for (const feed of [addressOf(jsonFeed(news(2))), 'http://[']) {
      const { element } = await visit(`<event-list feed="${feed}">`);
      element.removeAttribute('feed');
      await element.updateComplete;
      expect(element.state).to.equal('empty');
    }
  });

  it('is ready where items come instead of the failure', async () => {
    const { element } = await visit('<event-list feed="http://[">');
    element.items = news(1);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });
});
