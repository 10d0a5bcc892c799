import readability from '@mozilla/readability';
import { expect } from 'chai';
import { addressOf, event, jsonFeed } from '../../helpers/feeds.js';
import { leave, until, visit } from '../../helpers/page.js';

/** A page with little text is no article to it. */
const PAGE = 'Der Verein lädt ein, jeden Monat wieder, zu Tee und Gebäck. ';
const ARTICLE = 'Es liest, wie in jedem Jahr, wer immer Lust dazu hat. ';

const feed = addressOf(
  jsonFeed([
    event(
      { startDate: '2027-03-08T18:00' },
      { content_html: `<p>${ARTICLE.repeat(12)}</p><p>Bis bald!</p>` },
    ),
  ]),
);

/** What a browser's reader view makes of the page. */
function readerView(): string {
  const copy = document.cloneNode(true) as Document;
  const article = new readability.Readability(copy).parse();
  return article?.textContent?.replace(/\s+/g, ' ') ?? '';
}

describe('A page’s reader view', () => {
  afterEach(leave);

  const page = async (tag: string, lightDom: boolean) => {
    const visitor = await visit(
      `<main><h1>Unser Verein</h1><p>${PAGE.repeat(12)}</p>
        <${tag} feed="${feed}"></${tag}><p>${PAGE.repeat(6)}</p></main>`,
      { lightDom },
    );
    await until(() => visitor.text.includes('Es liest'));
    return visitor;
  };

  it('has title, date, time and text of an article', async () => {
    await page('event-card', true);
    const text = readerView();
    for (const words of [
      'Lesung',
      'Montag, 8. März 2027',
      '18:00 Uhr',
      ARTICLE,
      'Bis bald!',
    ]) {
      expect(text).to.include(words);
    }
  });

  it('has titles, dates and excerpts of a list', async () => {
    await page('event-list', true);
    const text = readerView();
    for (const words of ['Lesung', 'Montag, 8. März 2027', ARTICLE]) {
      expect(text).to.include(words);
    }
  });

  it('has nothing of a shadow root', async function () {
    const { element } = await page('event-card', false);
    // Where no element has one, there is nothing to compare with.
    if (!element.shadowRoot) this.skip();
    expect(readerView()).to.include(PAGE);
    expect(readerView()).to.not.include('Lesung');
  });
});
