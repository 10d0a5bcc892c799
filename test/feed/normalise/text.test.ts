import { expect } from 'chai';
import { feedOf, itemOf } from '../../helpers/normalised.js';

describe('the title and the summary of an item', () => {
  const both = (value: unknown) => {
    const { title, summary } = itemOf({
      title: value,
      summary: value,
      content_text: 'Text',
    });
    expect(title).to.equal(summary);
    return title;
  };

  const examples: readonly (readonly [string, string])[] = [
    ['Add Task &amp; Sub Tasks', 'Add Task & Sub Tasks'],
    ['Gr&uuml;&szlig;e', 'Grüße'],
    ['1.&#8211;2. M&#xe4;rz', '1.–2. März'],
    ['&bdquo;Rosenstra&szlig;e&ldquo;', '„Rosenstraße“'],
    ['&lt;b&gt; bleibt Text', '<b> bleibt Text'],
    ['&nbsp;Termin&nbsp;', 'Termin'],
  ];
  for (const [written, read] of examples) {
    it(`reads ${written} as ${read}`, () => {
      expect(both(written)).to.equal(read);
    });
  }

  it('decodes once', () => {
    expect(both('&amp;lt;b&amp;gt; &amp;amp;')).to.equal('&lt;b&gt; &amp;');
  });

  it('leaves alone what is no character reference', () => {
    for (const text of [
      'A & B',
      'a&b;c',
      '&;',
      '&#0;',
      '&#x110000;',
      '&foo;',
    ]) {
      expect(both(text)).to.equal(text);
    }
  });

  it('keeps markup as text: nothing may parse it', () => {
    expect(both('<i>A</i>')).to.equal('<i>A</i>');
  });

  it('may be a number', () => {
    expect(both(2027)).to.equal('2027');
    expect(both(0)).to.equal('0');
  });

  it('is absent where it says nothing', () => {
    for (const empty of ['', ' \n', '&nbsp;', '&#32;', [], {}, true, null]) {
      expect(both(empty), JSON.stringify(empty)).to.be.undefined;
    }
  });
});

describe('an item without any text', () => {
  it('is left out, and the publisher told', () => {
    const { items, problems } = feedOf([
      { id: 'a', url: 'https://a.example/', title: ' ' },
      { id: 'b', summary: 'B' },
      { id: 'c', content_text: 'C' },
      { id: 'd', content_html: '<p>D' },
    ]);
    expect(items.map(({ id }) => id)).to.deep.equal(['b', 'c', 'd']);
    expect(problems).to.deep.equal([{ index: 0, what: 'no-text' }]);
  });
});

describe('the body of an item', () => {
  it('is not touched: only its own place may read it', () => {
    const html = '<p>A &amp;amp; <b>B</b><script>c</script></p>';
    const text = 'A &amp; <b>';
    const item = itemOf({ content_html: html, content_text: text });
    expect(item.content_html).to.equal(html);
    expect(item.content_text).to.equal(text);
  });
});
