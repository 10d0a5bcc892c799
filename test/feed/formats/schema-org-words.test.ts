import { expect } from 'chai';
import { format } from '../../../src/feed/formats/schema-org.js';
import type { RawFeed } from '../../helpers/feeds.js';
import { firstOf } from '../../helpers/formats.js';

const itemOf = (more: RawFeed) =>
  firstOf(format, { '@type': 'Event', name: 'Fest', ...more });

const inLanguage = (language: string, value: string) => ({
  '@language': language,
  '@value': value,
});

describe("a text in schema.org's words", () => {
  it('may be wrapped, and in several languages', () => {
    const name = [
      inLanguage('en', 'Party'),
      inLanguage('de', 'Fest'),
      inLanguage('de', 'Feier'),
    ];
    const prefixed = { '@type': ['schema:Thing', 'schema:Event'] };
    const item = itemOf({ ...prefixed, name: undefined, 'schema:name': name });
    expect(item).to.include({ title: 'Fest', language: 'de' });
    const other = itemOf({ name: [inLanguage('fr', 'Fête')] });
    expect(other).to.include({ title: 'Fête', language: 'fr' });
    expect(itemOf({ name: { '@list': ['Fest'] } }).title).to.equal('Fest');
  });

  it('has the language that the node says it has, if it is one', () => {
    expect(itemOf({ inLanguage: 'de-AT' }).language).to.equal('de-AT');
    const named = { '@type': 'Language', name: 'German', alternateName: 'de' };
    expect(itemOf({ inLanguage: named }).language).to.equal('de');
    expect(itemOf({ inLanguage: 'tourism:German' })).to.not.have.property(
      'language',
    );
  });

  it('as a name has no tags and no character references', () => {
    const name = 'Fest <b>im</b> Hof &#8211; alle';
    expect(itemOf({ name }).title).to.equal('Fest im Hof – alle');
  });

  const bodies: [string, RawFeed][] = [
    ['Kommt &amp; feiert.', { content_text: 'Kommt & feiert.' }],
    ['<p>Kommt.</p>', { content_html: '<p>Kommt.</p>' }],
    [
      '&lt;p&gt;Kommt &amp;amp; feiert.&lt;/p&gt;\\n',
      { content_html: '<p>Kommt &amp; feiert.</p>' },
    ],
    ['Erstens.\\nZweitens.', { content_text: 'Erstens.\nZweitens.' }],
    ['1 &lt; 2', { content_text: '1 < 2' }],
    ['Kommt. [&hellip;]', { content_text: 'Kommt.' }],
    [
      '&lt;p&gt;Kommt. [&amp;hellip;]&lt;/p&gt;',
      { content_html: '<p>Kommt.</p>' },
    ],
  ];
  for (const [description, body] of bodies) {
    it(`as a description may be «${description}»`, () => {
      const item = itemOf({ description });
      expect(item).to.include(body);
      expect(item).to.not.have.any.keys([
        'summary',
        'content_html' in body ? 'content_text' : 'content_html',
      ]);
    });
  }

  it('as a description may have HTML in a node of its own', () => {
    const html = {
      '@type': 'thuecat:Html',
      'schema:value': inLanguage('de', '<p>Kommt.</p>'),
    };
    const item = itemOf({ description: [inLanguage('de', 'Kommt.'), html] });
    expect(item.content_html).to.equal('<p>Kommt.</p>');
  });
});
