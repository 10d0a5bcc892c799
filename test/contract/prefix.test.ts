import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';

describe('A page that registers the elements under a prefix', () => {
  afterEach(closePages);

  it('has them under it, and the plain names stay free', async () => {
    const page = await FramedPage.open('prefix');
    await page.inState('town-event-list', 'ready');
    expect(page.titles('town-event-list')).to.have.length(3);
    expect(page.window.customElements.get('event-list')).to.equal(undefined);
    expect(page.find('event-list > a').checkVisibility()).to.equal(true);
    expect(page.seen.lines).to.deep.equal([]);
    expect(page.seen.errors).to.deep.equal([]);
  });
});
