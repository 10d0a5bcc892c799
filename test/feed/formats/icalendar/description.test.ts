import { expect } from 'chai';
import { itemOf } from './calendar.js';

const item = (...lines: string[]) => itemOf('DTSTART:20270308', ...lines);

describe('the description of an event in iCalendar', () => {
  it('is text with its line breaks', () => {
    const { content_text, content_html } = item(
      'DESCRIPTION:Eins\\, zwei\\; drei\\n\\nVier \\\\ f',
      ' ünf',
    );
    expect(content_text).to.equal('Eins, zwei; drei\n\nVier \\ fünf');
    expect(content_html).to.be.undefined;
  });

  it('may be escaped twice', () => {
    const { content_text } = item('DESCRIPTION:Preis: 5.-\\\\nOrt: Muri');
    expect(content_text).to.equal('Preis: 5.-\nOrt: Muri');
  });

  it('may be HTML', () => {
    const { content_html } = item(
      'DESCRIPTION:<p>A <a href="https://a.example/">B</a></p>\\n<p>C</p>',
    );
    expect(content_html).to.equal(
      '<p>A <a href="https://a.example/">B</a></p>\n<p>C</p>',
    );
  });

  it('keeps its line breaks when it has but a little HTML', () => {
    const { content_html } = item('DESCRIPTION:<b>A</b>\\nB');
    expect(content_html).to.equal('<b>A</b><br>B');
  });

  it('is better told in X-ALT-DESC', () => {
    const found = item(
      'DESCRIPTION:A B',
      'X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML><html><body><p>A\\, <b>B</b></p>\\n</body></html>',
    );
    expect(found.content_html).to.include('<p>A, <b>B</b></p>\n</body>');
  });

  it('is not an empty document', () => {
    const { content_html, content_text } = item(
      'DESCRIPTION:A',
      'X-ALT-DESC;FMTTYPE=text/html:<html><head><style>p{}</style></head><body></body></html>',
    );
    expect(content_html).to.be.undefined;
    expect(content_text).to.equal('A');
  });

  it('is absent where it is empty', () => {
    const found = item('DESCRIPTION:\\n');
    expect(found).to.have.keys('id', 'title', '_event', '_feed');
  });
});
