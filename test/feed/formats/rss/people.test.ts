import { expect } from 'chai';
import { feedOf, itemOf } from './document.js';

const names = (elements: string) =>
  itemOf(elements).authors?.map(({ name }) => name);

describe('the authors of an item of RSS', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['<author>jane@a.example (Jane Doe)</author>', 'Jane Doe'],
    ['<author>Jane Doe</author>', 'Jane Doe'],
    ['<author>Jane Doe &lt;jane@a.example&gt;</author>', 'Jane Doe'],
    ['<author>"Doe, Jane" &lt;jane@a.example&gt;</author>', 'Doe, Jane'],
    ['<dc:creator><![CDATA[Jane Doe]]></dc:creator>', 'Jane Doe'],
    [
      '<atom:author><atom:name>J</atom:name></atom:author><author>A</author>',
      'A',
    ],
  ];
  for (const [written, name] of examples) {
    it(`are read from ${written}`, () => {
      expect(names(written)).to.deep.equal([name]);
    });
  }

  it('are as many as there are', () => {
    expect(
      names('<dc:creator>A</dc:creator><dc:creator>B</dc:creator>'),
    ).to.deep.equal(['A', 'B']);
  });

  it('are whoever has a name', () => {
    expect(names('<dc:creator/><author>B</author>')).to.deep.equal(['B']);
  });

  it('are nobody, if there is but an address of mail', () => {
    expect(names('<author>info@a.example</author>')).to.be.undefined;
  });

  it('are the editor of the channel, if there is one', () => {
    const { items } = feedOf(
      '<managingEditor>a@a.example (Pressestelle)</managingEditor><item><guid>1</guid><title>A</title></item>',
    );
    expect(items[0]!.authors).to.deep.equal([{ name: 'Pressestelle' }]);
  });
});

describe('the categories of an item of RSS', () => {
  it('are its tags', () => {
    const { tags } = itemOf(`
      <category>Frauentag</category>
      <category domain="x"><![CDATA[Kaffee & Kuchen]]></category>
      <dc:subject>Lesung</dc:subject><category/>`);
    expect(tags).to.deep.equal(['Frauentag', 'Kaffee & Kuchen', 'Lesung']);
  });
});

describe('the language of an item of RSS', () => {
  it('is its own, else the channel’s', () => {
    expect(itemOf('<dc:language>ru</dc:language>').language).to.equal('ru');
    expect(itemOf('').language).to.equal('de-DE');
  });

  it('may be told by xml:lang', () => {
    const { items } = feedOf(
      '<item xml:lang="uk"><guid>1</guid><title>A</title></item>',
    );
    expect(items[0]!.language).to.equal('uk');
  });
});
