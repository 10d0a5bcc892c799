import { expect } from 'chai';
import { AushangErrorEvent, AushangLoadEvent } from '../../src/page/events.js';
import { addressOf, answer, jsonFeed, news } from '../helpers/feeds.js';
import { leave, visit } from '../helpers/page.js';
import { loud, quiet } from '../helpers/quiet.js';

describe('the events of a feed', () => {
  beforeEach(quiet);
  afterEach(() => {
    leave();
    loud();
  });

  /** The next event of a kind that reaches the document. */
  const next = <T extends keyof DocumentEventMap>(type: T) =>
    new Promise<DocumentEventMap[T]>((resolve) =>
      document.addEventListener(type, resolve, { once: true }),
    );

  it('tell what has arrived, when it can be seen', async () => {
    const feed = addressOf(jsonFeed(news(2)));
    const loaded = next('aushang-load');
    const visitor = await visit(`<event-list feed="${feed}">`);
    const event = await loaded;
    expect(event).to.be.instanceOf(AushangLoadEvent);
    expect(event.composed && !event.cancelable).to.be.true;
    expect(event.feed).to.equal(feed);
    expect(event.items.map(({ title }) => title)).to.deep.equal(visitor.titles);
    expect(event.detail.items).to.equal(event.items);
  });

  it('tell why it has not arrived', async () => {
    const feed = answer({ status: '404' });
    const failed = next('aushang-error');
    const visitor = await visit(`<event-list feed="${feed}">`);
    const event = await failed;
    expect(event).to.be.instanceOf(AushangErrorEvent);
    expect(event.feed).to.equal(feed);
    expect(event.error).to.be.instanceOf(Error);
    expect(event.error.message).to.include('404');
    expect(event.target).to.equal(visitor.element);
  });
});
