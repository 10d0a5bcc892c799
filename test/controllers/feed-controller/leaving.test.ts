import { expect } from 'chai';
import type { EventList } from '../../../src/elements/event-list/event-list.js';
import { addressOf, answer, jsonFeed, news } from '../../helpers/feeds.js';
import { inState, until } from '../../helpers/page.js';
import { unwatchRequests, watchRequests } from '../../helpers/requests.js';

/** An address that never answers to the end. */
const stalled = () =>
  answer({ body: '{"items": [', stall: '', key: crypto.randomUUID() });

/** An element in the page, without waiting for what it shows. */
function put(feed: string): EventList {
  const element = document.createElement('event-list');
  element.setAttribute('feed', feed);
  document.body.append(element);
  placed.push(element);
  return element;
}

const placed: Element[] = [];

const moment = () => new Promise((resolve) => setTimeout(resolve));

describe('an element that leaves the page', () => {
  afterEach(() => {
    unwatchRequests();
    for (const element of placed.splice(0)) element.remove();
  });

  it('ends its request', async () => {
    const requests = watchRequests();
    const element = put(stalled());
    await until(() => requests.length === 1);
    expect(requests[0]!.signal.aborted).to.be.false;
    element.remove();
    await moment();
    expect(requests[0]!.signal.aborted).to.be.true;
  });

  it('ends it only when nobody else waits for it', async () => {
    const requests = watchRequests();
    const feed = stalled();
    const [first, second] = [put(feed), put(feed)];
    await until(() => requests.length === 1);
    first.remove();
    await moment();
    expect(requests[0]!.signal.aborted).to.be.false;
    second.remove();
    await moment();
    expect(requests[0]!.signal.aborted).to.be.true;
  });

  it('ends it, too, when it is given another feed', async () => {
    const requests = watchRequests();
    const element = put(stalled());
    await until(() => requests.length === 1);
    element.feed = addressOf(jsonFeed(news(1)));
    await inState(element, 'ready');
    expect(requests[0]!.signal.aborted).to.be.true;
  });

  it('keeps the request of a feed that stays among others', async () => {
    const requests = watchRequests();
    const feed = stalled();
    const element = put(feed);
    await until(() => requests.length === 1);
    element.feed = `${addressOf(jsonFeed(news(1)))} ${feed}`;
    await inState(element, 'ready');
    expect(requests).to.have.length(2);
    expect(requests[0]!.signal.aborted).to.be.false;
  });

  it('keeps its request when it only moves', async () => {
    const requests = watchRequests();
    const element = put(stalled());
    await until(() => requests.length === 1);
    document.body.prepend(element);
    await moment();
    element.remove();
    document.body.append(element);
    await moment();
    expect(requests).to.have.length(1);
    expect(requests[0]!.signal.aborted).to.be.false;
  });

  it('asks again when it comes back later', async () => {
    const requests = watchRequests();
    const element = put(stalled());
    await until(() => requests.length === 1);
    element.remove();
    await moment();
    document.body.append(element);
    await until(() => requests.length === 2);
    expect(requests[1]!.signal.aborted).to.be.false;
  });
});
