import { expect } from 'chai';
import { format } from '../../../src/feed/formats/schema-org.js';
import { firstOf, SITE } from '../../helpers/formats.js';

describe("an article in schema.org's words", () => {
  it('has its headline, texts, dates, author and tags', () => {
    const { _feed, ...item } = firstOf(format, {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Frauenhaus &amp; Beratung',
      description: 'Mehr Platz.',
      articleBody: 'Es gibt mehr Platz.',
      url: `${SITE}/artikel`,
      datePublished: '2026-11-20T09:00:00+01:00',
      dateModified: '2026-11-21',
      author: { '@type': 'Person', name: 'A. Beispiel' },
      keywords: 'Hilfe',
      articleSection: 'Soziales',
      image: '/a.jpg',
    });
    expect(item).to.deep.equal({
      id: `${SITE}/artikel`,
      url: `${SITE}/artikel`,
      title: 'Frauenhaus & Beratung',
      summary: 'Mehr Platz.',
      content_text: 'Es gibt mehr Platz.',
      image: `${SITE}/a.jpg`,
      date_published: '2026-11-20T09:00:00+01:00',
      date_modified: '2026-11-21',
      authors: [{ name: 'A. Beispiel' }],
      tags: ['Hilfe', 'Soziales'],
    });
  });

  it('in the graph of a plugin has what other nodes say of it', () => {
    const { _feed, ...item } = firstOf(format, {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': `${SITE}/a/#article`,
          headline: 'A',
          author: { name: '', '@id': `${SITE}/#person` },
          mainEntityOfPage: { '@id': `${SITE}/a/` },
          image: { '@id': `${SITE}/a/#primaryimage` },
        },
        {
          '@type': 'WebPage',
          '@id': `${SITE}/a/`,
          url: `${SITE}/a/`,
          name: 'A | Verein',
          description: 'Worum es geht.',
          primaryImageOfPage: { '@id': `${SITE}/a/#primaryimage` },
        },
        {
          '@type': 'ImageObject',
          '@id': `${SITE}/a/#primaryimage`,
          url: `${SITE}/a.jpg`,
          contentUrl: `${SITE}/a.jpg`,
          width: 800,
          height: 600,
        },
        { '@type': 'Organization', '@id': `${SITE}/#person`, name: 'Verein' },
      ],
    });
    expect(item).to.deep.equal({
      id: `${SITE}/a/#article`,
      url: `${SITE}/a/`,
      title: 'A',
      summary: 'Worum es geht.',
      image: `${SITE}/a.jpg`,
      _image: { width: 800, height: 600 },
    });
  });

  it('has its publisher for an author', () => {
    const publisher = { '@type': 'Organization', name: 'Stadt' };
    const item = firstOf(format, {
      '@type': 'BlogPosting',
      headline: 'A',
      publisher,
    });
    expect(item.authors).to.deep.equal([{ name: 'Stadt' }]);
  });
});
