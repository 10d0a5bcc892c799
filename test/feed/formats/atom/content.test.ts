import { expect } from 'chai';
import { itemOf } from './document.js';

describe('the content of an entry of Atom', () => {
  it('may be HTML', () => {
    const expected = '<p>A &amp; B</p>';
    for (const content of [
      `<content type="html"><![CDATA[${expected}]]></content>`,
      '<content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>',
      '<content type="text/html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>',
      '<content>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>',
    ]) {
      expect(itemOf(content).content_html, content).to.equal(expected);
    }
  });

  it('may be text, in which nothing is markup', () => {
    const { content_text, content_html } = itemOf(
      '<content type="text">Das Element &lt;p&gt;\n\nund &amp;amp;</content>',
    );
    expect(content_text).to.equal('Das Element <p>\n\nund &amp;');
    expect(content_html).to.be.undefined;
  });

  it('may be XHTML, with a prefix or without', () => {
    const xhtml = itemOf(
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Das <b>ist</b> <i title="1 &lt; 2">gut</i> &amp; wahr &lt;p&gt;<br/>!</p></div></content>`,
    );
    expect(xhtml.content_html).to.include(
      '<p>Das <b>ist</b> <i title="1 &#60; 2">gut</i> &#38; wahr &#60;p&#62;<br>!</p>',
    );
    const prefixed = itemOf(
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>A</h:p></h:div></content>',
    );
    expect(prefixed.content_html).to.include('<p>A</p>');
  });

  it('has its relative addresses where xml:base says', () => {
    const content = (type: string, inner: string) =>
      itemOf(
        `<content type="${type}" xml:base="x/">${inner}</content>`,
        'xml:base="https://cdn.example/"',
      ).content_html;
    expect(
      content('xhtml', '<div><a href="a">A</a><img src="/b.png"/></div>'),
    ).to.include(
      '<a href="https://cdn.example/x/a">A</a><img src="https://cdn.example/b.png">',
    );
    expect(content('html', '&lt;a href="a"&gt;A&lt;/a&gt;')).to.equal(
      '<a href="https://cdn.example/x/a">A</a>',
    );
  });

  it('has a summary without markup beside it', () => {
    const { summary } = itemOf(
      '<summary type="html">&lt;b&gt;Kurz&lt;/b&gt; &amp;amp; gut</summary><content type="html">&lt;p&gt;Lang&lt;/p&gt;</content>',
    );
    expect(summary).to.equal('Kurz & gut');
  });

  it('is the summary, if there is no other', () => {
    expect(
      itemOf('<summary type="html">&lt;p&gt;A&lt;/p&gt;</summary>')
        .content_html,
    ).to.equal('<p>A</p>');
    expect(itemOf('<summary>Kurz</summary>').summary).to.equal('Kurz');
  });

  it('is what a film is about', () => {
    const { content_text, image } = itemOf(
      `<media:group xmlns:media="http://search.yahoo.com/mrss/">
         <media:content url="https://a.example/f.swf" type="application/x-shockwave-flash"/>
         <media:thumbnail url="https://a.example/a.jpg" width="480"/>
         <media:description>Worum es\ngeht</media:description></media:group>`,
    );
    expect(content_text).to.equal('Worum es\ngeht');
    expect(image).to.equal('https://a.example/a.jpg');
  });
});
