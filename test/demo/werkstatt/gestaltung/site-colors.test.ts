import { expect } from 'chai';
import { likelyToken } from '../../../../demo/werkstatt/gestaltung/site/likely-token.js';
import { siteColors } from '../../../../demo/werkstatt/gestaltung/site/site-colors.js';

const found = (css: string) =>
  siteColors(css).map(
    ({ color, scheme, uses, count }) =>
      `${count} ${color} ${scheme}: ${uses.join(', ')}`,
  );

describe("A site's colours", () => {
  it('are found with their names and uses, the most used first', () => {
    const css = `
      :root { --brand: #0b6e4f; --gap: 1rem }
      body { color: #222; background: white url(bild.png) }
      a { color: var(--brand) }
      @media (min-width: 1px) { nav { a:hover { fill: rgb(11 110 79) } } }`;
    expect(found(css)).to.deep.equal([
      '3 #0b6e4f light: --brand, a { color }, & a:hover { fill }',
      '1 #222222 light: body { color }',
      '1 #ffffff light: body { background-color }',
    ]);
  });

  it('are those of the dark page, too', () => {
    const css = `
      :root { --brand: #00f; --ink: #333 }
      a { background: var(--brand) }
      @media (prefers-color-scheme: dark) {
        :root { --brand: #0ff }
        a { background: var(--brand); color: var(--ink) }
      }`;
    expect(found(css).sort()).to.deep.equal([
      '1 #333333 dark: a { color }',
      '1 #333333 light: --ink',
      '2 #0000ff light: --brand, a { background-color }',
      '2 #00ffff dark: --brand, a { background-color }',
    ]);
  });

  it('are seen: neither transparent nor as around them', () => {
    const css = `a { color: inherit; background: none; border: 1px solid;
      --a: transparent; --b: currentcolor; fill: var(--no-such) }`;
    expect(found(css)).to.deep.equal([]);
  });

  it('are found in what is broken or no CSS at all', () => {
    expect(found('a { color: red; b c;; } p { color: #00f')).to.have.length(2);
    expect(found('<p>Hello</p>')).to.deep.equal([]);
  });

  it('are read without anything being loaded or applied', async () => {
    const before = getComputedStyle(document.body).color;
    const file = '/test/demo/no-such-file';
    siteColors(`@import '${file}.css'; body { color: red !important;
      background: #fff url(${file}.png) } :root { --a: url(${file}.svg) }`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = performance.getEntriesByType('resource');
    expect(asked.filter(({ name }) => name.includes(file))).to.deep.equal([]);
    expect(getComputedStyle(document.body).color).to.equal(before);
  });

  it('are offered for what they do', () => {
    const offered = siteColors(`body { color: #111; background: #eee }
      html { background: #ddd } a { color: #00f }`);
    const likely = offered.map(({ color, uses }) => [color, likelyToken(uses)]);
    expect(Object.fromEntries(likely)).to.deep.equal({
      '#111111': '--page-color',
      '#eeeeee': '--page-background',
      '#dddddd': '--page-background',
      '#0000ff': '--aushang-accent',
    });
  });
});
