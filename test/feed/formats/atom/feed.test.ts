import { expect } from 'chai';
import { format } from '../../../../src/feed/formats/atom.js';
import { firstOf, read } from '../../../helpers/formats.js';
import { feedOf } from './document.js';

describe('a feed of Atom', () => {
  it('has a title, a page and a next page', () => {
    const feed = feedOf(`
      <link rel="self" href="https://www.verein.example/atom.xml"/>
      <link href="https://www.verein.example/"/>
      <link rel="next" href="?page=2"/>`);
    expect(feed.title).to.equal('Gemeinderat');
    expect(feed.home_page_url).to.equal('https://www.verein.example/');
    expect(feed.next_url).to.equal(
      'https://www.verein.example/atom.xml?page=2',
    );
  });

  const titles: readonly (readonly [string, string])[] = [
    ['<title>AT&amp;amp;T</title>', 'AT&T'],
    ['<title type="html">&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title>', 'A & B'],
    ['<title type="html"><![CDATA[A &ndash; B]]></title>', 'A – B'],
    ['<title type="text">Das &lt;p&gt;-Element</title>', 'Das <p>-Element'],
    ['<title type="xhtml"><div>A <b>B</b></div></title>', 'A B'],
  ];
  for (const [written, title] of titles) {
    it(`has the title ${title} for ${written}`, () => {
      const content = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id>${written}</entry></feed>`;
      expect(firstOf(format, content).title).to.equal(title);
    });
  }

  it('may have a prefix, or no namespace at all', () => {
    for (const content of [
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>A</a:title></a:entry></a:feed>',
      '<feed><entry><id>1</id><title>A</title></entry></feed>',
      '<feed xmlns="http://purl.org/atom/ns#"><entry><id>1</id><title>A</title></entry></feed>',
    ]) {
      expect(firstOf(format, content).title, content).to.equal('A');
    }
  });

  it('is nothing else', () => {
    expect(read(format, '<rss><channel/></rss>')).to.be.undefined;
    expect(read(format, '<entry><id>1</id></entry>')).to.be.undefined;
  });
});
