import { expect } from 'chai';
import { ofItem } from './checked.js';

const CASES: readonly (readonly [string, string | undefined])[] = [
  ['<p>Text <a href="https://a.example/">dort</a></p>', undefined],
  ['<img src="https://www.landkreis.example/a.jpg">', 'html-no-alt'],
  ['<img src="https://www.landkreis.example/a.jpg" alt>', undefined],
  ["<img alt='' src='https://www.landkreis.example/a.jpg'>", undefined],
  ['<!-- <img src="https://a.example/"> -->', undefined],
  ['<p>A</p><script>1</script>', 'html-dropped'],
  ['<p>A</p><iframe src="https://a.example/"></iframe>', 'html-embeds'],
  ['<a href="skype:a">A</a>', 'html-schemes'],
  ['<a href="/termine">A</a>', 'html-relative'],
  ['<img alt="A" src="http://a.example/a.jpg">', 'html-insecure'],
  ['<i>'.repeat(600), 'html-deep'],
];

describe('the checker of HTML', () => {
  for (const [html, code] of CASES) {
    it(`finds ${code ?? 'nothing'} in ${html.slice(0, 60)}`, async () => {
      const found = await ofItem({ content_html: `Text ${html}` });
      const expected = code ? [`${code} /items/0/content_html`] : [];
      expect(found).to.deep.equal(expected);
    });
  }
});
