import { expect } from 'chai';
import { format } from '../../../../src/feed/formats/rss.js';
import { firstOf, read } from '../../../helpers/formats.js';

const ITEM = '<item><title>A</title><link>https://a.example/1</link></item>';

describe('RSS', () => {
  it('may be RDF, with the items beside the channel', () => {
    const feed = read(
      format,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://a.example/"><title>Gemeinde</title>
          <link>https://a.example/</link><dc:language>de</dc:language></channel>
        <item rdf:about="urn:1"><title>A</title><link>https://a.example/1</link>
          <description>B</description><dc:date>2026-11-24T09:00:00+01:00</dc:date></item>
      </rdf:RDF>`,
    )!;
    expect(feed.title).to.equal('Gemeinde');
    const [item] = feed.items;
    expect(item).to.deep.include({ id: 'urn:1', title: 'A', language: 'de' });
    expect(item!.date_published).to.equal('2026-11-24T09:00:00+01:00');
  });

  it('may bind other prefixes', () => {
    const item = firstOf(
      format,
      `<rss xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
        <item><guid>1</guid><title>A</title><d:creator>B</d:creator><c:encoded>&lt;p&gt;C&lt;/p&gt;</c:encoded></item>
      </channel></rss>`,
    );
    expect(item.authors).to.deep.equal([{ name: 'B' }]);
    expect(item.content_html).to.equal('<p>C</p>');
  });

  it('may forget to declare its prefixes', () => {
    const item = firstOf(
      format,
      '<rss><channel><item><guid>1</guid><title>A</title><dc:creator>B</dc:creator></item></channel></rss>',
    );
    expect(item.authors).to.deep.equal([{ name: 'B' }]);
  });

  it('may be an old one with a namespace of its own', () => {
    const content = `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>${ITEM}</channel></rss>`;
    expect(firstOf(format, content).title).to.equal('A');
  });

  it('does not take another module’s element for its own', () => {
    const item = firstOf(
      format,
      '<rss xmlns:x="urn:x" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><guid>1</guid><itunes:title>B</itunes:title><x:title>C</x:title><title>A</title></item></channel></rss>',
    );
    expect(item.title).to.equal('A');
  });

  it('may be Atom, for those who call everything RSS', () => {
    const item = firstOf(
      format,
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title></entry></feed>',
    );
    expect(item.title).to.equal('A');
  });

  for (const [slip, content] of Object.entries({
    'space before the declaration': `\n\n <?xml version="1.0"?><rss><channel>${ITEM}</channel></rss>`,
    'a sign of byte order': `\uFEFF<rss><channel>${ITEM}</channel></rss>`,
    'words before it': `Warning: in php<br />\n<rss><channel>${ITEM}</channel></rss>`,
    'an end that is missing': `<rss><channel>${ITEM}`,
    'attributes without quotes': `<rss version=2.0><channel>${ITEM}</channel></rss>`,
    'capital letters': `<RSS><Channel>${ITEM.replaceAll('item>', 'Item>')}</Channel></RSS>`,
  })) {
    it(`is read in spite of ${slip}`, () => {
      expect(firstOf(format, content).title).to.equal('A');
    });
  }

  for (const [what, content] of Object.entries({
    'a web page': '<!DOCTYPE html><html><body><p>Hallo</p></body></html>',
    'another kind of XML': '<urlset><url><loc>a</loc></url></urlset>',
    text: 'Termine',
    nothing: '',
  })) {
    it(`is not ${what}`, () => {
      expect(read(format, content)).to.be.undefined;
    });
  }
});
