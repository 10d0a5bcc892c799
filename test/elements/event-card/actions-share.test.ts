import { expect } from 'chai';
import { addressOf, jsonFeed } from '../../helpers/feeds.js';
import { leave, listen, until, visit } from '../../helpers/page.js';
import { watchDoings, type Doings } from './doings.js';

const url = 'https://www.landkreis.example/news/1';
const item = { id: '1', title: 'Meldung', url, content_text: 'Text' };

describe('the button that passes an article on', () => {
  let doings: Doings;
  afterEach(() => {
    doings.undo();
    leave();
  });

  const card = (raw: unknown = item, attributes = '') =>
    visit(`<event-card ${attributes} feed="${addressOf(jsonFeed([raw]))}">`);

  it('opens the browser’s own dialog, which says the rest', async () => {
    doings = watchDoings({ share: 'shares' });
    const visitor = await card();
    const heard = await listen();
    visitor.button('Teilen').click();
    await until(() => doings.shared.length > 0);
    expect(doings.shared).to.deep.equal([{ title: 'Meldung', url }]);
    expect(doings.copied).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).to.deep.equal([]);
  });

  it('does nothing more when the visitor closes that', async () => {
    doings = watchDoings({ share: 'AbortError' });
    const visitor = await card();
    visitor.button('Teilen').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(doings.copied).to.deep.equal([]);
    expect(visitor.text).not.to.contain('kopiert');
  });

  it('copies the address when the dialog is forbidden', async () => {
    doings = watchDoings({ share: 'NotAllowedError' });
    (await card()).button('Teilen').click();
    await until(() => doings.copied.length > 0);
    expect(doings.copied).to.deep.equal([url]);
  });

  it('copies the address where there is no dialog, and says so', async () => {
    doings = watchDoings();
    const visitor = await card();
    const heard = await listen();
    visitor.button('Link kopieren').click();
    await until(() => heard.length > 0);
    expect(doings.copied).to.deep.equal([url]);
    expect(heard).to.deep.equal(['Link kopiert.']);
    expect(visitor.text).to.contain('Link kopiert.');
  });

  for (const clipboard of ['none', 'NotAllowedError'] as const) {
    it(`says the address where nothing can be copied: ${clipboard}`, async () => {
      doings = watchDoings({ clipboard });
      const visitor = await card();
      const heard = await listen();
      visitor.button('Link kopieren').click();
      await until(() => heard.length > 0);
      expect(heard).to.deep.equal([`Der Link zum Kopieren: ${url}`]);
      expect(visitor.text).to.contain(url);
    });
  }

  it('speaks of the article that is shown, not of the one before', async () => {
    doings = watchDoings();
    const other = { id: '2', title: 'Andere', url: `${url}0` };
    const feed = addressOf(jsonFeed([item, other]));
    const visitor = await visit(`<event-card item="1" feed="${feed}">`);
    visitor.button('Link kopieren').click();
    await until(() => visitor.text.includes('Link kopiert.'));
    visitor.element.setAttribute('item', '2');
    await visitor.element.updateComplete;
    expect(visitor.text).not.to.contain('Link kopiert.');
    visitor.button('Link kopieren').click();
    await until(() => doings.copied.length > 1);
    expect(doings.copied).to.deep.equal([url, other.url]);
  });

  it('passes on where the title leads, where an article has no address', async () => {
    doings = watchDoings();
    const raw = { id: 'a b', title: 'A' };
    const visitor = await card(raw, 'item-url="/artikel?id={id}"');
    visitor.button('Link kopieren').click();
    await until(() => doings.copied.length > 0);
    const { href } = new URL('/artikel?id=a%20b', document.baseURI);
    expect(doings.copied).to.deep.equal([href]);
  });

  it('is missing where that leads nowhere', async () => {
    doings = watchDoings();
    expect((await card({ id: '1', title: 'A' })).buttons).to.deep.equal([]);
  });
});
