import { expect } from 'chai';
import { addressOf, answer, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';
import { changing, unwatchRequests } from '../../helpers/requests.js';
import { watchUncaught } from '../../helpers/uncaught.js';

const item = (id: string, date_published: string, more = {}) => ({
  id,
  title: id,
  date_published,
  ...more,
});

describe('several feeds in one element', () => {
  afterEach(() => {
    unwatchRequests();
    leave();
  });

  it('are one list in one order', async () => {
    const first = [item('A', '2026-11-01'), item('C', '2026-11-03')];
    const second = [item('B', '2026-11-02'), item('D', '2026-11-04')];
    const feeds = [first, second].map((items) => addressOf(jsonFeed(items)));
    const visitor = await visit(`<event-list feed="${feeds.join('\n ')}">`);
    await until(() => visitor.titles.length > 2);
    expect(visitor.titles).to.deep.equal(['D', 'C', 'B', 'A']);
  });

  it('show an item once that both carry', async () => {
    const url = 'https://a.example/a';
    const first = [item('A', '2026-11-03'), item('B', '2026-11-02', { url })];
    const second = [
      item('A', '2026-11-09', { title: 'Other' }),
      item('C', '2026-11-09', { url }),
      item('D', '2026-11-01'),
    ];
    const feeds = [first, second].map((items) => addressOf(jsonFeed(items)));
    const visitor = await visit(`<event-list feed="${feeds.join(' ')}">`);
    await until(() => visitor.titles.length > 2);
    expect(visitor.titles).to.deep.equal(['A', 'B', 'D']);
  });

  it('show what is there while another is on its way', async () => {
    const slow = answer({ body: '{"items": [', stall: '' });
    const quick = addressOf(jsonFeed(news(2)));
    const visitor = await visit(`<event-list feed="${slow} ${quick}">`);
    expect(visitor.titles).to.have.length(2);
  });

  it('don’t take each other down', async () => {
    const uncaught = watchUncaught();
    const good = addressOf(jsonFeed(news(2)));
    const bad = [
      answer({ status: '404' }),
      answer({ body: 'kein JSON' }),
      addressOf('null'),
      'http://[',
      'javascript:alert(1)',
    ];
    for (const feeds of [[good, ...bad].join(' '), [...bad, good].join(' ')]) {
      const visitor = await visit(`<event-list feed="${feeds}">`);
      await until(() => visitor.titles.length === 2);
      expect(visitor.element.state).not.to.equal('failed');
    }
    expect(await uncaught()).to.deep.equal([]);
  });

  it('have failed when none of them came', async () => {
    const feeds = [answer({ status: '500' }), answer({ status: '404' })];
    const visitor = await visit(`<event-list feed="${feeds.join(' ')}"><a>B`);
    expect(visitor.element.state).to.equal('failed');
    expect(visitor.showsFallback).to.be.true;
  });

  it('may come and go', async () => {
    const [first, second] = ['A', 'B'].map((id) =>
      addressOf(jsonFeed([item(id, '2026-11-01')])),
    );
    const visitor = await visit(`<event-list feed="${first}">`);
    visitor.element.feed = `${first} ${second}`;
    await until(() => visitor.titles.length === 2);
    expect(visitor.titles).to.deep.equal(['A', 'B']);
    visitor.element.feed = second!;
    await until(() => visitor.titles.length === 1);
    expect(visitor.titles).to.deep.equal(['B']);
    visitor.element.feed = first!;
    await visitor.element.updateComplete;
    expect(visitor.titles).to.deep.equal(['A']);
  });

  it('are all reloaded by refresh()', async () => {
    const feeds = ['A', 'B'].map((id) =>
      changing(jsonFeed([item(id, '2026-11-01')])),
    );
    const addresses = feeds.map(({ address }) => address).join(' ');
    const visitor = await visit(`<event-list feed="${addresses}">`);
    await until(() => visitor.titles.length === 2);
    feeds.forEach((feed, index) => {
      feed.content = jsonFeed([item(`neu ${index}`, '2026-11-02')]);
    });
    await visitor.element.refresh();
    expect(visitor.titles).to.deep.equal(['neu 0', 'neu 1']);
  });
});
