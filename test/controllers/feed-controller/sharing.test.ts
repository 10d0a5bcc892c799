import { expect } from 'chai';
import { answer, jsonFeed, news, requestsFor } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

/** A feed that counts, and comes late enough for all to ask for it at once. */
function counted(status = '200') {
  const key = crypto.randomUUID();
  const body = JSON.stringify(jsonFeed(news(2)));
  const address = answer({ key, body, status, delay: '60' });
  return { address, requests: () => requestsFor(key) };
}

const TAGS = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];

describe('a feed that several elements show', () => {
  afterEach(leave);

  it('is asked for once', async () => {
    const { address, requests } = counted();
    const visitors = await Promise.all(
      [...TAGS, ...TAGS].map((tag) => visit(`<${tag} feed="${address}">`)),
    );
    expect(visitors[0]!.titles).to.deep.equal(['Meldung 1', 'Meldung 2']);
    expect(visitors[5]!.titles).to.deep.equal(['Meldung 1']);
    expect(await requests()).to.equal(1);
  });

  it('is not asked for again by an element that comes later', async () => {
    const { address, requests } = counted();
    await visit(`<event-list feed="${address}">`);
    const later = await visit(`<event-list feed="${address}">`);
    expect(later.titles).to.have.length(2);
    leave();
    const last = await visit(`<event-list feed="${address}">`);
    expect(last.titles).to.have.length(2);
    expect(await requests()).to.equal(1);
  });

  it('is the same one however its address is written', async () => {
    const { address, requests } = counted();
    const { pathname, search } = new URL(address);
    await Promise.all([
      visit(`<event-list feed="${address}">`),
      visit(`<event-list feed="${pathname}${search}">`),
      visit(`<event-list feed=" ${address}\n ${pathname}${search} ">`),
    ]);
    expect(await requests()).to.equal(1);
  });

  it('is forgotten when it failed: the next element asks again', async () => {
    const { address, requests } = counted('500');
    const first = await visit(`<event-list feed="${address}">`);
    expect(first.element.state).to.equal('failed');
    expect(await requests()).to.equal(1);
    await visit(`<event-list feed="${address}">`);
    expect(await requests()).to.equal(2);
  });
});
