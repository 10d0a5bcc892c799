import { expect } from 'chai';
import { clean, markup } from './clean.js';

// @wcag 1.3.1

describe('headings of an article', () => {
  const levels = async (html: string, level: number) =>
    [...(await clean(html, { level })).querySelectorAll('*')].map(
      ({ localName, textContent }) => `${localName} ${textContent}`,
    );
  const outline = '<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>';

  it('begin right below the card’s own', async () => {
    expect(await levels(outline, 2)).to.deep.equal([
      'h3 a',
      'h4 b',
      'h5 c',
      'h4 d',
    ]);
    expect(await levels('<h4>a</h4><h5>b</h5>', 2)).to.deep.equal([
      'h3 a',
      'h4 b',
    ]);
    expect(await levels('<h3>a</h3>', 1)).to.deep.equal(['h2 a']);
  });

  it('end at six', async () => {
    expect(await levels(outline, 4)).to.deep.equal([
      'h5 a',
      'h6 b',
      'h6 c',
      'h6 d',
    ]);
    expect(await levels(outline, 6)).to.deep.equal([
      'h6 a',
      'h6 b',
      'h6 c',
      'h6 d',
    ]);
  });

  it('keep what is in them', async () => {
    expect(
      await markup('<h1 lang="en" id="x" class="y">A <em>big</em> day</h1>'),
    ).to.equal('<h3 lang="en">A <em>big</em> day</h3>');
  });
});

describe('tables of an article', () => {
  it('scroll in themselves, by keyboard too', async () => {
    const table = '<table><tbody><tr><td>x</td></tr></tbody></table>';
    const box = `<div aria-label="x" class="scroll" role="region" tabindex="0">${table}</div>`;
    expect(await markup(table)).to.equal(box);
    // A wrapper that is there already is enough.
    expect(await markup(`<div class="wp-table">${table}</div>`)).to.equal(box);
  });

  it('keep their heads and spans, and lose their looks', async () => {
    expect(
      await markup(
        '<table border="1" summary="x"><caption>Plan</caption><tr bgcolor="red"><th scope="row" id="a">T<td colspan="2" rowspan="x" headers="a" width="9">x</table>',
      ),
    ).to.equal(
      '<div aria-label="Plan" class="scroll" role="region" tabindex="0"><table><caption>Plan</caption><tbody><tr><th scope="row">T</th><td colspan="2">x</td></tr></tbody></table></div>',
    );
  });
});

describe('wrappers in an article', () => {
  for (const [html, left] of [
    ['<section>a</section><section>b</section>', '<div>a</div><div>b</div>'],
    ['<center>a</center>b', '<div>a</div>b'],
    ['<font color="red">a</font>b', 'ab'],
    ['<details><summary>a</summary>b</details>', '<div><div>a</div>b</div>'],
    [
      '<form action="/x"><label>a</label><button>b</button></form>',
      '<div>ab</div>',
    ],
    ['<eigenes-element><p>a</p></eigenes-element>', '<p>a</p>'],
    ['<o:p>a</o:p>', 'a'],
    ['<menu><li>a</li></menu>', '<ul><li>a</li></ul>'],
    ['<address>a<br>b</address>', '<div>a<br>b</div>'],
    ['<html><body class="x"><p>a</p></body></html>', '<p>a</p>'],
  ] as const) {
    it(`leave their content: ${html}`, async () => {
      expect(await markup(html)).to.equal(left);
    });
  }

  it('don’t make deleted words valid', async () => {
    expect(
      await markup('<del>10</del> <ins>11</ins> <strike>9</strike>'),
    ).to.equal('<s>10</s> 11 <s>9</s>');
  });

  it('go with what isn’t for readers', async () => {
    for (const html of [
      '<script>a</script>',
      '<style>a</style>',
      '<template>a</template>',
      '<textarea>a</textarea>',
      '<select><option>a</select>',
      '<svg><text>a</text></svg>',
      '<math><mi>a</mi></math>',
      '<!-- a -->',
    ]) {
      expect(await markup(`x${html}y`), html).to.equal('xy');
    }
  });
});
