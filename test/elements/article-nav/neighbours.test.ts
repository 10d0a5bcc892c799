import { expect } from 'chai';
import { addressOf } from '../../helpers/feeds.js';
import { after, before, noticeFeed } from '../../helpers/notice.js';
import { leave, visit } from '../../helpers/page.js';

describe('<article-nav>', () => {
  afterEach(leave);

  const nav = (attributes: string) =>
    visit(`<article-nav feed="${addressOf(noticeFeed())}" ${attributes}>`);

  it('names the earlier article, then the later one', async () => {
    const { links } = await nav('item="netzwerktreffen"');
    expect(links).to.deep.equal([
      `Vorheriger Artikel ${before.title}`,
      `Nächster Artikel ${after.title}`,
    ]);
  });

  it('says it in the words of the page', async () => {
    const { links } = await nav(
      `item="netzwerktreffen" previous-label="Zum vorhergehenden Blog-Artikel"
       next-label="Zum nächsten Blog-Artikel"`,
    );
    expect(links).to.deep.equal([
      `Zum vorhergehenden Blog-Artikel ${before.title}`,
      `Zum nächsten Blog-Artikel ${after.title}`,
    ]);
  });

  it('leaves out a side without an article', async () => {
    const { links } = await nav('item="novembertage"');
    expect(links).to.have.length(1);
  });

  it('is a navigation with a name', async () => {
    const visitor = await nav('item="netzwerktreffen"');
    const [found] = visitor.all('nav');
    expect(found!.ariaLabel).to.equal('Weitere Artikel');
  });

  it('shows its children where the article isn’t in the feed', async () => {
    const visitor = await nav('item="anderes"');
    expect(visitor.showsFallback).to.be.true;
    expect(visitor.links).to.be.empty;
  });
});
