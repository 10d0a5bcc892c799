import { expect } from 'chai';
import { itemOf } from './document.js';

const LONG = 'Viele Worte machen noch keinen Absatz. '.repeat(20).trim();

describe('the body of an item of RSS', () => {
  it('is content:encoded, with the description for a summary', () => {
    const item = itemOf(`
      <description>Worum es &amp;amp; geht.</description>
      <content:encoded><![CDATA[<p>Kaffee &amp; <b>Kuchen</b></p>]]></content:encoded>`);
    expect(item.content_html).to.equal('<p>Kaffee &amp; <b>Kuchen</b></p>');
    expect(item.summary).to.equal('Worum es & geht.');
  });

  it('has a summary without markup and without the sign for more', () => {
    const item = itemOf(`
      <description><![CDATA[<p>Worum es <b>geht</b> [&#8230;]</p>]]></description>
      <content:encoded><![CDATA[<p>Text</p>]]></content:encoded>`);
    expect(item.summary).to.equal('Worum es geht');
  });

  it('has a summary that doesn’t say where it appeared first', () => {
    const item = itemOf(`
      <description><![CDATA[<p>Worum es geht [&#8230;]</p>
<p>Der Beitrag <a href="https://a.example/1">A</a> erschien zuerst auf <a href="https://a.example">B</a>.</p>
]]></description>
      <content:encoded><![CDATA[<p>Text</p>]]></content:encoded>`);
    expect(item.summary).to.equal('Worum es geht');
  });

  it('has a long summary cut between two words', () => {
    const item = itemOf(`
      <description>${LONG}</description>
      <content:encoded><![CDATA[<p>Text</p>]]></content:encoded>`);
    const summary = item.summary!;
    expect(summary).to.have.length.within(300, 402);
    expect(LONG.startsWith(summary.replace(/ …$/, ' '))).to.be.true;
    expect(summary).to.match(/ …$/);
  });

  it('is the description, if that holds HTML', () => {
    for (const description of [
      '<![CDATA[<p>A &amp; <a href="/b">B</a></p>]]>',
      '&lt;p&gt;A &amp;amp; &lt;a href="/b"&gt;B&lt;/a&gt;&lt;/p&gt;',
    ]) {
      const item = itemOf(`<description>${description}</description>`);
      expect(item.content_html).to.equal('<p>A &amp; <a href="/b">B</a></p>');
      expect(item.summary).to.be.undefined;
    }
  });

  it('is the description, if elements stand in it as such', () => {
    const item = itemOf(
      '<description><p class="a">A &amp; <b>B</b><br/>C<img src="/d.png">D</p></description>',
    );
    expect(item.content_html).to.equal(
      '<p class="a">A &#38; <b>B</b><br>C<img src="/d.png">D</p>',
    );
  });

  it('is text, if the description is', () => {
    const item = itemOf('<description>A &amp; B: 1 &lt; 2</description>');
    expect(item.summary).to.equal('A & B: 1 < 2');
    expect(item.content_html).to.be.undefined;
  });

  it('keeps the paragraphs of long text, without a summary', () => {
    const text = `${LONG}\n\nDer „zweite“ Absatz`;
    const item = itemOf(`<description>${text}</description>`);
    expect(item.content_text).to.equal(text);
    expect(item.summary).to.be.undefined;
  });

  it('has characters that were escaped twice', () => {
    const item = itemOf(
      '<description>&amp;bdquo;Podcast&amp;ldquo; &amp;amp; mehr</description>',
    );
    expect(item.content_text).to.equal('„Podcast“ & mehr');
  });

  it('is absent where there is none', () => {
    const item = itemOf('<description/><content:encoded> </content:encoded>');
    expect(item).to.have.keys('id', 'title', 'language', '_feed');
  });
});
