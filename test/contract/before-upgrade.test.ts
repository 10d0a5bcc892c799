import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';

describe('Properties that a page sets before the script is there', () => {
  afterEach(closePages);

  it('count as if they were set after', async () => {
    const page = await FramedPage.open('early');
    await page.inState('event-list', 'ready');
    expect(page.titles()).to.deep.equal(['Von der Seite']);
    expect(page.words('event-list', 'h5')).to.deep.equal(['Von der Seite']);
    expect(page.words('event-list', 'h4')).to.deep.equal(['Eigene Daten']);
    expect(page.seen.errors).to.deep.equal([]);
  });
});
