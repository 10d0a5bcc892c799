import { expect } from 'chai';
import { feedOf, itemOf } from './document.js';

const onlyItem = (elements: string) =>
  feedOf(`<item>${elements}</item>`).items[0]!;

describe('an item of RSS', () => {
  it('has what the channel says of it', () => {
    const { items, title, home_page_url } = feedOf(
      '<item><guid>1</guid><title>A</title></item>',
    );
    expect(title).to.equal('Landkreis Musterhausen');
    expect(home_page_url).to.equal('https://www.landkreis.example/');
    expect(items[0]!.language).to.equal('de-DE');
  });

  it('is known by its guid', () => {
    const item = onlyItem(
      '<title>A</title><link>https://a.example/1</link><guid isPermaLink="false">urn:1</guid>',
    );
    expect(item.id).to.equal('urn:1');
    expect(item.url).to.equal('https://a.example/1');
  });

  it('has its guid for an address, unless that says it is none', () => {
    const guid = 'https://a.example/1';
    const withGuid = (attribute: string) =>
      onlyItem(`<title>A</title><guid${attribute}>${guid}</guid>`);
    expect(withGuid('').url).to.equal(guid);
    expect(withGuid(' isPermaLink="true"').url).to.equal(guid);
    expect(withGuid(' isPermaLink="false"').url).to.be.undefined;
    expect(onlyItem('<title>A</title><guid>1</guid>').url).to.be.undefined;
  });

  it('needs no guid', () => {
    const link = '<link>https://a.example/1</link>';
    expect(onlyItem(`<title>A</title>${link}`).id).to.equal(
      'https://a.example/1',
    );
    const dated = '<pubDate>Tue, 24 Nov 2026 09:00:00 +0100</pubDate>';
    const { items } = feedOf(
      `<item><title>A</title>${dated}</item><item><title>B</title>${dated}</item>`,
    );
    expect(items.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('may have a link as Atom writes it', () => {
    for (const link of [
      '<link href="https://a.example/1"/>',
      '<atom:link href="https://a.example/1"/>',
      '<atom:link rel="self" href="https://a.example/2"/><atom:link rel="alternate" href="https://a.example/1"/>',
    ]) {
      expect(itemOf(link).url, link).to.equal('https://a.example/1');
    }
  });

  const titles: readonly (readonly [string, string])[] = [
    ['Kaffee &amp; Kuchen', 'Kaffee & Kuchen'],
    ['<![CDATA[Kaffee & Kuchen]]>', 'Kaffee & Kuchen'],
    ['<![CDATA[Gr&uuml;&szlig;e]]>', 'Grüße'],
    ['Gr&amp;uuml;&amp;szlig;e', 'Grüße'],
    ['Gr&#xfc;&#223;e', 'Grüße'],
    ['Kaffee & Kuchen', 'Kaffee & Kuchen'],
    ['Kaffee&nbsp;da', 'Kaffee\u00a0da'],
    ['<![CDATA[Ein <b>fetter</b> Titel]]>', 'Ein fetter Titel'],
    ['Ein &lt;i&gt;schräger&lt;/i&gt; Titel', 'Ein schräger Titel'],
    ['Ein\n   <b>echter</b> Titel', 'Ein echter Titel'],
    ['1 &lt; 2', '1 < 2'],
    ['A<!-- nicht das -->B', 'AB'],
  ];
  for (const [written, shown] of titles) {
    it(`has the title ${shown} for ${JSON.stringify(written)}`, () => {
      const item = onlyItem(`<guid>1</guid><title>${written}</title>`);
      expect(item.title).to.equal(shown);
    });
  }
});
