import { expect } from 'chai';
import { freeze, MINUTE, pass, unfreeze } from '../../helpers/clock.js';
import { jsonFeed, news } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';
import { changing, unwatchRequests } from '../../helpers/requests.js';

/** Nobody has such an image. */
const image = new URL('/feeds/missing.png?status=404', location.href).href;

describe('<event-list> with an item that changes', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    leave();
    unwatchRequests();
    unfreeze();
  });

  async function opened(more: Record<string, unknown> = {}) {
    const items = news(3).map((item) => ({ ...item, ...more }));
    const feed = changing(jsonFeed(items));
    const visitor = await visit(`<event-list feed="${feed.address}">`);
    const change = async (changes: Record<string, unknown>) => {
      const [first, second, third] = items;
      feed.content = jsonFeed([first, { ...second, ...changes }, third]);
      await visitor.element.refresh();
      await visitor.element.updateComplete;
    };
    return { visitor, change };
  }

  it('keeps the focus on its title', async () => {
    const { visitor, change } = await opened();
    visitor.link('Meldung 2').focus();
    await change({ summary: 'Jetzt im Rathaus.' });
    await until(() => visitor.text.includes('Rathaus'));
    expect(visitor.focused).to.equal('Meldung 2');
    await change({ title: 'Meldung 2, berichtigt' });
    await until(() => visitor.text.includes('berichtigt'));
    expect(visitor.focused).to.equal('Meldung 2, berichtigt');
  });

  it('opens what it is now, though nothing of that is to be seen', async () => {
    const { visitor, change } = await opened();
    const link = visitor.link('Meldung 2');
    await change({ content_text: 'Neuer Wortlaut' });
    expect(visitor.link('Meldung 2') === link).to.equal(true);
    const opening = new Promise<unknown>((resolve) => {
      visitor.element.addEventListener('aushang-open', (event) => {
        event.preventDefault();
        resolve(event.item.content_text);
      });
    });
    link.click();
    expect(await opening).to.equal('Neuer Wortlaut');
  });

  it('does not ask again for an image that is not there', async () => {
    const { visitor, change } = await opened({ image });
    const shown = () =>
      visitor.all('figure').filter((figure) => figure.checkVisibility());
    await until(() => shown().length === 0);
    const asked = () => performance.getEntriesByName(image).length;
    const before = asked();
    pass(2 * MINUTE);
    await change({ summary: 'Jetzt im Rathaus.' });
    await until(() => visitor.text.includes('Rathaus'));
    expect(shown().length).to.equal(0);
    expect(visitor.all('li')[1]!.querySelector('img')).to.equal(null);
    expect(asked()).to.equal(before);
  });
});
