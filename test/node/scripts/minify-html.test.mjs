import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { HOLE, minifyHtml } from '../../../scripts/minify-html.mjs';
import { minifyTemplates } from '../../../scripts/minify-templates.mjs';

/** `…` stands for an expression. */
const minify = (html) =>
  minifyHtml(html.replaceAll('…', HOLE)).replaceAll(HOLE, '…');

describe('A minified html literal', () => {
  for (const [what, html, short] of [
    ['loses indentation', '\n  <p>\n    …\n  </p>\n', '<p>…</p>'],
    [
      'keeps a space between words',
      '<b>…</b>\n  <i>…</i>',
      '<b>…</b> <i>…</i>',
    ],
    ['keeps a space before an expression', '<b> …</b>', '<b> …</b>'],
    ['keeps a space between expressions', '…\n  …', '… …'],
    [
      'has no space beside blocks',
      '<p>…</p>\n <ul> <li>a',
      '<p>…</p><ul><li>a',
    ],
    [
      'loses quotes that HTML does not need',
      '<a class="x-y">',
      '<a class=x-y>',
    ],
    [
      'keeps those that it needs',
      '<a title="x y" alt="">',
      '<a title="x y" alt="">',
    ],
    ['loses the slash of a void element', '<img src="a" />', '<img src=a>'],
    ['keeps the slash out of an attribute', '<use href=… />', '<use href=… />'],
    [
      'keeps the slash where it ends an element',
      '<use href="#" />',
      '<use href="#"/>',
    ],
    ['takes a > in quotes for text', '<a title="a > b">', '<a title="a > b">'],
  ]) {
    it(what, () => assert.equal(minify(html), short));
  }

  for (const html of ['<a class="b …">', '<a …>', '<a …=b>', '<p>a=…</p>']) {
    it(`must not have an expression as in ${html}`, () => {
      assert.throws(() => minify(html), /child or an attribute/);
    });
  }
});

describe('The transformer of templates', () => {
  const compile = (code) => {
    const compilerOptions = { target: 'es2022', module: 'esnext' };
    const transformers = { before: [minifyTemplates] };
    const output = ts.transpileModule(code, { compilerOptions, transformers });
    return output.outputText.replace('"use strict";', '').trim();
  };

  it('minifies nested html literals and keeps what is between', () => {
    const code =
      'f = html`  <p>  ${x ? html` <b> ${y} </b> ` : nothing}\n</p>`;';
    assert.equal(
      compile(code),
      'f = html `<p>${x ? html `<b> ${y} </b>` : nothing}</p>`;',
    );
  });

  it('minifies css literals', () => {
    const code = 'f = css`\n  a {\n    color: red; /* why */\n  }\n`;';
    assert.equal(compile(code), 'f = css `a{color:red}`;');
  });

  it('writes what has to be escaped', () => {
    const code = 'f = html`<p>\\` \\\\ \\${x}</p>`;';
    assert.equal(compile(code), 'f = html `<p>\\` \\\\ \\${x}</p>`;');
  });

  it('lets other literals be', () => {
    assert.equal(compile('f = other`  <p>  `;'), 'f = other `  <p>  `;');
  });

  it('refuses css that is put together, whose parts it cannot know', () => {
    assert.throws(() => compile('f = css`a { color: ${x} }`;'), /expressions/);
  });
});
