import { expect } from 'chai';
import { paragraphs } from '../../src/content/paragraphs.js';
import { summaryOf, titleOf } from '../../src/content/text.js';

const id = 'x';
const html = (content_html: string) => ({ id, content_html });

describe('the words of an item', () => {
  it('are its own title and summary', () => {
    const item = { id, title: 'Titel', summary: 'Kurz', content_text: 'Lang' };
    expect(titleOf(item)).to.equal('Titel');
    expect(summaryOf(item)).to.equal('Kurz');
  });

  it('are the beginning of the text, where it has none', () => {
    const content_text = 'Wort '.repeat(100);
    expect(titleOf({ id, content_text })).to.match(/^(Wort ){15,16}…$/);
    expect(summaryOf({ id, content_text })).to.match(/^(Wort ){43,44}…$/);
    expect(titleOf({ id, content_text: 'Ganz kurz.' })).to.equal('Ganz kurz.');
  });

  it('are the summary’s first as a title', () => {
    const item = { id, summary: 'Aus der Kürze', content_text: 'Text' };
    expect(titleOf(item)).to.equal('Aus der Kürze');
  });

  it('end within a word only if it is a very long one', () => {
    const title = titleOf({ id, content_text: 'ab'.repeat(100) });
    expect(title).to.equal(`${'ab'.repeat(40)} …`);
  });

  it('are nothing where there is only an image', () => {
    expect(titleOf(html('<img src="x" alt="">'))).to.equal('');
  });

  for (const [what, text, words] of [
    ['of paragraphs', '<p>a</p><p>b<br>c</p>', 'a b c'],
    [
      'beside a full stop',
      'Der <em>Text</em>, <a href="x">hier</a>.',
      'Der Text, hier.',
    ],
    ['in a word', '<b>W</b>ort <strong>T</strong>eil', 'Wort Teil'],
    ['with references', 'a &amp; b &lt;c&gt;', 'a & b <c>'],
    ['beside a script', '<script>a < b</script >c', 'c'],
    ['beside a style without end', 'a<style>b{}', 'a'],
    ['beside comments', 'a<!-- b > c -->d<!-- e', 'a d'],
    ['that hold a sign', '1 < 2 und 3 > 2', '1 < 2 und 3 > 2'],
    ['in a broken element', 'a<p class="b', 'a'],
    ['on several lines', ' a\n\n\t b ', 'a b'],
  ] as const) {
    it(`are without markup: ${what}`, () => {
      expect(titleOf(html(text))).to.equal(words);
    });
  }
});

describe('paragraphs of plain text', () => {
  for (const [text, parts] of [
    ['eins', ['eins']],
    ['eins\n\nzwei\n \t\n\n drei ', ['eins', 'zwei', 'drei']],
    ['eins\r\n\r\nzwei', ['eins', 'zwei']],
    ['Zeile\nZeile', ['Zeile\nZeile']],
    ['<b>a</b>\n\n&lt;', ['<b>a</b>', '&lt;']],
    ['\n\n', []],
  ] as const) {
    it(`${JSON.stringify(text)} has ${parts.length}`, () => {
      expect(paragraphs(text)).to.deep.equal(parts);
    });
  }
});
