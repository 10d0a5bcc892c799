import { expect } from 'chai';
import { faultsOf, missingIn } from './validator.js';
import { nodeOf } from './written.js';

const url = 'https://www.landkreis.example/news/1';

describe('news for machines', () => {
  it('have all that is known of them', () => {
    const raw = {
      id: url,
      url,
      title: 'Neue Öffnungszeiten',
      content_html: '<p>Ab <em>Montag</em> früher.</p>',
      image: '/bild.jpg',
      date_published: '2027-01-20T09:00:00',
      date_modified: '2027-07-21T08:00:00Z',
      authors: [{ name: 'Bürgeramt', url: 'https://amt.example/' }],
      tags: ['Amt'],
    };
    const node = nodeOf(raw)!;
    expect(node).to.deep.equal({
      '@type': 'NewsArticle',
      '@id': url,
      url,
      mainEntityOfPage: url,
      headline: 'Neue Öffnungszeiten',
      description: 'Ab Montag früher.',
      image: ['https://www.landkreis.example/bild.jpg'],
      datePublished: '2027-01-20T09:00:00+01:00',
      dateModified: '2027-07-21T10:00:00+02:00',
      author: {
        '@type': 'Organization',
        name: 'Bürgeramt',
        url: 'https://amt.example/',
      },
      publisher: {
        '@type': 'Organization',
        name: 'Landkreis Musterhausen',
        url: 'https://www.landkreis.example/',
      },
      inLanguage: 'de',
      keywords: ['Amt'],
    });
    expect(faultsOf(node)).to.deep.equal([]);
    expect(missingIn(node)).to.deep.equal([]);
  });

  it('have days as days', () => {
    const node = nodeOf({ date_published: '2027-01-20' })!;
    expect(node.datePublished).to.equal('2027-01-20');
  });

  describe('have a headline that', () => {
    const headlineOf = (title: string) => nodeOf({ title })!.headline as string;

    it('stays whole up to 110 characters', () => {
      const title = 'x'.repeat(110);
      expect(headlineOf(title)).to.equal(title);
    });

    it('is cut at a word', () => {
      const words = Array.from({ length: 40 }, () => 'Worte').join(' ');
      expect(headlineOf(words)).to.match(/^(Worte )+Worte…$/);
      expect(headlineOf(words).length).to.be.within(100, 110);
    });

    it('is cut within a word only where that is longer', () => {
      expect(headlineOf('x'.repeat(111))).to.equal(`${'x'.repeat(109)}…`);
    });

    it('is never cut within a character', () => {
      const title = `${'x'.repeat(108)}😀😀😀`;
      expect(headlineOf(title)).to.equal(`${'x'.repeat(108)}…`);
    });

    it('stands in for a missing title', () => {
      const content_text = 'Heute  kein\nMarkt.';
      expect(nodeOf({ title: '', content_text })!.headline).to.equal(
        'Heute kein Markt.',
      );
    });
  });

  it('lead to the address that they are about, without one of their own', () => {
    const node = nodeOf({ external_url: 'https://partner.example/a' })!;
    expect(node.url).to.equal('https://partner.example/a');
  });

  it('are left out without any words', () => {
    expect(nodeOf({ title: '', content_html: '<img src="a.png">' })).to.be
      .undefined;
  });

  for (const [language, expected] of [
    ['de-DE', 'de-DE'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['deutsch', undefined],
    ['de_DE', 'de-DE'],
    ['"><script>', undefined],
  ]) {
    it(`in ${language} are ${expected ? '' : 'not '}said to be so`, () => {
      expect(nodeOf({ language })!.inLanguage).to.equal(expected);
    });
  }
});
