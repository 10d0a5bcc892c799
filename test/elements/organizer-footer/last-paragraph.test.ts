import { expect } from 'chai';
import { answer, jsonFeed, type RawFeed } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';

/** A post of a blog that has no field for organisers. */
const post = (html: string) => ({
  id: 1,
  date_gmt: '2024-11-28T08:00:00',
  guid: { rendered: 'https://verein.example/?p=1' },
  link: 'https://verein.example/netzwerktreffen/',
  title: { rendered: 'Netzwerktreffen' },
  content: { rendered: html },
  _embedded: { author: [{ name: 'redaktion' }] },
});

describe('a last paragraph that names the organisers', () => {
  afterEach(leave);

  const footer = async (html: string, more = '') => {
    const feed = answer({ body: JSON.stringify([post(html)]) });
    const item = 'https://verein.example/?p=1';
    const visitor = await visit(
      `<organizer-footer feed="${feed}" item="${item}" ${more}>`,
    );
    return visitor.text;
  };

  it('is kept as one name', async () => {
    const text = await footer(
      '<p>Text.</p>\n<p><em>Veranstalter:</em> B&uuml;ro f&#252;r Chancengleichheit und Alter Gasometer e.V.</p>\n',
    );
    expect(text).to.equal(
      'Veranstalter: Büro für Chancengleichheit und Alter Gasometer e.V.',
    );
  });

  it('may be English', async () => {
    const html = '<p>Text.</p><p>Organised by: The Library</p>';
    expect(await footer(html, 'lang="en"')).to.equal(
      'Organised by: The Library',
    );
  });

  describe('of a JSON Feed', () => {
    const html = '<p>Text.</p><p>Veranstalter: Büro und Gasometer e.V.</p>';
    const line = 'Veranstalter: Büro und Gasometer e.V.';
    const author = { name: 'Redaktion' };

    const footerOf = async (item: RawFeed, more?: RawFeed) => {
      const items = [{ id: 'netzwerk', title: 'Treffen', ...item }];
      const feed = answer({ body: JSON.stringify(jsonFeed(items, more)) });
      const html = `<organizer-footer feed="${feed}" item="netzwerk">`;
      return (await visit(html)).text;
    };

    it('counts like any other', async () => {
      expect(await footerOf({ content_html: html })).to.equal(line);
      const text = 'Text.\n\nVeranstalterin: Büro';
      expect(await footerOf({ content_text: text })).to.equal(
        'Veranstalter: Büro',
      );
    });

    it('says more than the feed’s authors', async () => {
      const found = await footerOf(
        { content_html: html },
        { authors: [author] },
      );
      expect(found).to.equal(line);
    });

    it('says less than the item’s own fields', async () => {
      const own = 'Veranstalter: Redaktion';
      const byAuthor = { content_html: html, authors: [author] };
      expect(await footerOf(byAuthor)).to.equal(own);
      const event = { startDate: '2026-11-28', organizer: [author] };
      expect(await footerOf({ content_html: html, _event: event })).to.equal(
        own,
      );
    });
  });

  it('is none in the middle of a text', async () => {
    const html = '<p>Veranstalter: A</p><p>Bis bald!</p>';
    expect(await footer(html)).to.equal('Veranstalter: redaktion');
  });
});
