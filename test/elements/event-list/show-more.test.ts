import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, listen, until, visit } from '../../helpers/page.js';

// @wcag 2.4.3 4.1.3

describe('show more in <event-list>', () => {
  afterEach(leave);

  const list = (count: number) =>
    visit(`<event-list feed="${addressOf(jsonFeed(news(count)))}">`);

  it('says how many it brings', async () => {
    const visitor = await list(25);
    expect(visitor.titles).to.have.length(10);
    visitor.button('10 weitere anzeigen').click();
    await until(() => visitor.titles.length === 20);
    expect(visitor.buttons).to.deep.equal(['5 weitere anzeigen']);
  });

  it('moves the focus to the first new title', async () => {
    const visitor = await list(25);
    visitor.button(/weitere/).click();
    await until(() => visitor.titles.length === 20);
    expect(visitor.focused).to.equal('Meldung 11');
  });

  it('is said once, with the numbers', async () => {
    const visitor = await list(12);
    const heard = await listen();
    visitor.button('2 weitere anzeigen').click();
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['2 weitere Meldungen, 12 von 12']);
  });

  it('is not there when there is no more', async () => {
    const visitor = await list(10);
    expect(visitor.buttons).to.be.empty;
  });
});
