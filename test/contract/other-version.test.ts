import { expect } from 'chai';
import { closePages, FramedPage } from './helpers/framed-page.js';

describe('A page with another version of the library', () => {
  afterEach(closePages);

  it('keeps the first one, and is told in one line', async () => {
    const page = await FramedPage.open('older');
    const { customElements } = page.window;
    for (const tag of ['event-list', 'article-nav']) {
      expect(customElements.get(tag))
        .to.have.property('aushangVersion')
        .that.equals('0.0.1');
    }
    expect(page.seen.lines).to.have.length(1);
    expect(page.seen.lines[0]).to.match(/^aushang: .*0\.0\.1/);
    expect(page.seen.lines[0]).to.include('event-list');
    expect(page.seen.errors).to.deep.equal([]);
  });
});
