import { expect } from 'chai';
import { answer, jsonFeed, news } from '../../../helpers/feeds.js';
import { leave, listen, until, visit } from '../../../helpers/page.js';
import { Finding } from './finding.js';

describe('a search in a feed of several pages', () => {
  afterEach(leave);

  /** Two pages; the second takes its time. */
  async function paged() {
    const second = jsonFeed(news(20).slice(15));
    const rest = { body: JSON.stringify(second), delay: '400' };
    // An address that was read stays known.
    const title = crypto.randomUUID();
    const first = jsonFeed(news(15), { title, next_url: answer(rest) });
    const feed = answer({ body: JSON.stringify(first) });
    const html = `<event-list search limit="5" feed="${feed}">`;
    return new Finding(await visit(html));
  }

  it('finds what stands on a page that nobody had to read before', async () => {
    const finding = await paged();
    await finding.type('"meldung 18"');
    await until(() => finding.titles.join() === 'Meldung 18');
  });

  it('counts what stands on all of them', async () => {
    const finding = await paged();
    const heard = await listen();
    finding.paste('meldung');
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['20 Meldungen gefunden']);
  });

  it('says that nothing is found only when all is there', async () => {
    const finding = await paged();
    const heard = await listen();
    finding.paste('meldung 19');
    await until(() => finding.titles.length === 0);
    expect(finding.visitor.text).not.to.include('Nichts gefunden');
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['1 Meldung gefunden']);
    expect(finding.titles).to.deep.equal(['Meldung 19']);
  });
});
