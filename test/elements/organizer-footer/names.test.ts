import { expect } from 'chai';
import { addressOf, event, jsonFeed } from '../../helpers/feeds.js';
import { noticeFeed } from '../../helpers/notice.js';
import { leave, visit } from '../../helpers/page.js';

describe('<organizer-footer>', () => {
  afterEach(leave);

  const footer = (feed: unknown, item: string, more = '') =>
    visit(
      `<organizer-footer feed="${addressOf(feed)}" item="${item}" ${more}>`,
    );

  it('joins two names as the language does', async () => {
    const { text } = await footer(noticeFeed(), 'netzwerktreffen');
    expect(text).to.equal(
      'Veranstalter: Büro für Chancengleichheit Landkreis Zwickau und Alter Gasometer e.V.',
    );
  });

  it('joins three in English', async () => {
    const organizer = ['A', 'B', 'C'];
    const feed = jsonFeed([event({ startDate: '2026-12-01', organizer })]);
    const { text } = await footer(feed, 'event', 'lang="en"');
    expect(text).to.equal('Organised by: A, B and C');
  });

  it('links the ones that have an address', async () => {
    const { links } = await footer(noticeFeed(), 'netzwerktreffen');
    expect(links).to.deep.equal([
      'Büro für Chancengleichheit Landkreis Zwickau',
    ]);
  });

  it('names the authors, else the feed’s, where nobody organises', async () => {
    const item = { id: 'a', title: 'A', authors: [{ name: 'Redaktion' }] };
    const authors = [{ name: 'Landkreis' }];
    const feed = jsonFeed([item, { id: 'b', title: 'B' }], { authors });
    expect((await footer(feed, 'a')).text).to.equal('Veranstalter: Redaktion');
    expect((await footer(feed, 'b')).text).to.equal('Veranstalter: Landkreis');
  });
});
