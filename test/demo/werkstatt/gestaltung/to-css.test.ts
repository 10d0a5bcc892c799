import { expect } from 'chai';
import { readDesign } from '../../../../demo/werkstatt/gestaltung/design.js';
import { toCss } from '../../../../demo/werkstatt/gestaltung/to-css.js';
import { tokens } from './setup.js';

const cssOf = (query: string, warnings: readonly string[] = []) =>
  toCss(readDesign(new URLSearchParams(query), tokens), tokens, warnings);

describe('A design as CSS', () => {
  it('has what was changed, and nothing else', () => {
    expect(cssOf('')).to.equal('');
    expect(cssOf('radius=0&accent=%231f5fae')).to.equal(
      `:root {
  --aushang-accent: #1f5fae;
  --aushang-radius: 0;
}`,
    );
  });

  it('has what is dark for those who want it dark', () => {
    expect(cssOf('accent=red&accent.dark=pink')).to.equal(
      `:root {
  --aushang-accent: red;
}

@media (prefers-color-scheme: dark) {
  :root {
    --aushang-accent: pink;
  }
}`,
    );
  });

  it('leaves out the colours of the page, and what is no value', () => {
    expect(cssOf('page-color=red&accent=url(x)&space=red')).to.equal('');
  });

  it('says first what cannot be read', () => {
    expect(cssOf('line=red', ['This.', 'And that.'])).to.equal(
      `/*
  This.
  And that.
*/

:root {
  --aushang-line: red;
}`,
    );
  });
});
