import { expect } from 'chai';
import { event, jsonFeed, addressOf } from '../helpers/feeds.js';
import { leave, until, visit } from '../helpers/page.js';
import type { Visitor } from '../helpers/visitor.js';

// @wcag 3.1.2

/** An event in Arabic, called off, in a German feed. */
const arabic = event(
  {
    startDate: '2026-11-28T19:00:00+01:00',
    eventStatus: 'EventCancelled',
    location: [{ name: 'Rathaus' }],
    offers: [{ price: 5 }],
  },
  {
    title: 'مقهى اللغات',
    summary: 'لقاء مفتوح للجميع',
    content_html: '<p>أهلا وسهلا</p>',
    language: 'ar',
    tags: ['Treffen'],
  },
);

/** Language and direction that a part of the page is read in. */
function readAs(visitor: Visitor, words: string): string {
  const found = visitor
    .all('*')
    .filter(({ textContent }) => textContent.includes(words))
    .at(-1);
  if (!found) throw new Error(`no “${words}” in: ${visitor.text}`);
  const { direction } = getComputedStyle(found);
  return `${found.closest('[lang]')?.getAttribute('lang')} ${direction}`;
}

describe('an item in another language than the page', () => {
  afterEach(leave);

  const feed = (item = arabic) => addressOf(jsonFeed([item]));

  it('has it on its title and summary in a list, nowhere else', async () => {
    const visitor = await visit(`<event-list feed="${feed()}">`);
    expect(readAs(visitor, 'مقهى اللغات')).to.equal('ar rtl');
    expect(readAs(visitor, 'لقاء مفتوح')).to.equal('ar rtl');
    expect(readAs(visitor, 'Abgesagt')).to.equal('de ltr');
    expect(readAs(visitor, 'Rathaus')).to.equal('de ltr');
    expect(readAs(visitor, '19:00')).to.equal('de ltr');
    expect(readAs(visitor, 'November')).to.equal('de ltr');
  });

  it('has it on its title and text in an article, nowhere else', async () => {
    const visitor = await visit(`<event-card feed="${feed()}">`);
    await until(() => visitor.text.includes('أهلا'));
    expect(readAs(visitor, 'مقهى اللغات')).to.equal('ar rtl');
    expect(readAs(visitor, 'أهلا')).to.equal('ar rtl');
    expect(readAs(visitor, '5')).to.equal('de ltr');
    expect(readAs(visitor, 'Treffen')).to.equal('de ltr');
  });

  it('has it in the names of the ways to it', async () => {
    const items = [
      { id: '1', url: 'https://a.example/1', title: 'Eins' },
      { ...arabic, url: 'https://a.example/2', _event: undefined },
    ];
    const dated = items.map((item, index) => ({
      ...item,
      date_published: `2026-01-0${index + 1}`,
    }));
    const visitor = await visit(
      `<article-nav item="1" feed="${addressOf(jsonFeed(dated))}">`,
    );
    expect(readAs(visitor, 'مقهى اللغات')).to.equal('ar rtl');
    expect(readAs(visitor, 'Nächster')).to.equal('de ltr');
  });

  it('has the direction of its script, if it names no language', async () => {
    const items = [
      { id: '1', title: 'مقهى اللغات' },
      { id: '2', title: 'Sprachcafé' },
    ];
    const visitor = await visit('<event-list>', { items });
    expect(readAs(visitor, 'مقهى اللغات')).to.equal('de rtl');
    expect(readAs(visitor, 'Sprachcafé')).to.equal('de ltr');
  });

  it('has that of its feed, if it names none itself', async () => {
    const { language: _, ...item } = arabic;
    const address = addressOf(jsonFeed([item], { language: 'ar-SY' }));
    const visitor = await visit(`<event-list feed="${address}">`);
    expect(readAs(visitor, 'مقهى اللغات')).to.equal('ar-SY rtl');
  });

  for (const language of ['x', 'de_DE', '"><b>', '-', 'ar_SY']) {
    it(`is shown, even if its language is “${language}”`, async () => {
      const items = [{ id: '1', title: 'Titel', language }];
      const visitor = await visit('<event-list>', { items });
      expect(visitor.titles).to.deep.equal(['Titel']);
    });
  }
});
