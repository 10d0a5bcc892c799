import { expect } from 'chai';
import { addressOf } from '../../helpers/feeds.js';
import { notice, noticeFeed } from '../../helpers/notice.js';
import { leave, visit } from '../../helpers/page.js';

describe('the notice in <event-card>', () => {
  afterEach(leave);

  const card = () =>
    visit(
      `<event-card feed="${addressOf(noticeFeed())}" item="netzwerktreffen">`,
    );

  it('has its title as a heading of level 2 and a link', async () => {
    const visitor = await card();
    expect(visitor.headings).to.deep.equal([`2 ${notice.title}`]);
    expect(visitor.link(notice.title).href).to.equal(notice.url);
  });

  it('has a date block of three lines', async () => {
    const { dateBlock } = await card();
    expect(dateBlock).to.deep.equal(['Donnerstag', '28 Nov', '2024']);
  });

  it('lets a screen reader hear the whole date', async () => {
    const { dateHeard } = await card();
    expect(dateHeard).to.deep.equal(['Donnerstag, 28. November 2024']);
  });

  it('has its paragraphs', async () => {
    const visitor = await card();
    const paragraphs = visitor.all('[part=body] p');
    expect(paragraphs.map((one) => one.textContent)).to.deep.equal([
      'Der erste Absatz.',
      'Der zweite mit „Anführung“ und Here’n’Now!',
    ]);
  });
});
