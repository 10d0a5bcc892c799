import { expect } from 'chai';
import { format } from '../../../../src/feed/formats/rss.js';
import { read } from '../../../helpers/formats.js';
import { document, itemOf } from './document.js';

describe('relative addresses in RSS', () => {
  it('start at the channel’s page', () => {
    const item = itemOf('<link>/termine/1</link>');
    expect(item.url).to.equal('https://www.landkreis.example/termine/1');
  });

  it('start where xml:base says', () => {
    const item = itemOf(
      '<link>termine/1</link><enclosure url="a.pdf" type="application/pdf"/>',
      'xml:base="https://cdn.example/x/"',
    );
    expect(item.url).to.equal('https://cdn.example/x/termine/1');
    expect(item.attachments![0]!.url).to.equal('https://cdn.example/x/a.pdf');
  });

  it('start there in the body, too, and the body is else untouched', () => {
    const html = (base: string) =>
      itemOf(
        `<description><![CDATA[<p title="href='a'">src="b" <a href="c?x=1&amp;y=2" class='d'>E</a><img src='https://f.example/g.png'></p>]]></description>`,
        base,
      ).content_html;
    expect(html('xml:base="https://cdn.example/x/"')).to.equal(
      `<p title="href='a'">src="b" <a href="https://cdn.example/x/c?x=1&amp;y=2" class='d'>E</a><img src="https://f.example/g.png"></p>`,
    );
    expect(html('')).to.include('<a href="c?x=1&amp;y=2"');
  });
});

describe('the next page of RSS', () => {
  it('is the link with that relation', () => {
    const content = document(
      '<atom:link rel="self" href="/feed"/><atom:link rel="next" href="https://www.verein.example/feed?page=2"/>',
    );
    const url = 'https://www.verein.example/feed';
    expect(read(format, content, { url })?.next_url).to.equal(
      'https://www.verein.example/feed?page=2',
    );
  });
});
