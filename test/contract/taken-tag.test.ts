import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';

describe('A page on which a tag belongs to someone else', () => {
  afterEach(closePages);

  it('keeps it, has the others, and is told in one line', async () => {
    const page = await FramedPage.open('stranger');
    await page.inState('event-list', 'ready');
    expect(page.titles()).to.have.length(3);
    const card = page.find('event-card');
    expect(card.textContent).to.equal('Ein fremdes Element');
    expect(page.seen.lines).to.have.length(1);
    expect(page.seen.lines[0]).to.match(/^aushang: .*<event-card>/);
    expect(page.seen.lines[0]).not.to.include('event-list');
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('can have it under a prefix', async () => {
    const page = await FramedPage.open('stranger');
    await page.inState('town-event-card', 'ready');
    expect(page.titles('town-event-card')).to.deep.equal(['Die erste Meldung']);
  });
});
