import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slim } from '../../../scripts/lit/slim.mjs';
import { read } from '../helpers/files.mjs';

const MODULES = [
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
];

/** A module of the Lit that is installed. */
const installed = (path) => read(`node_modules/${path}`);

describe('Lit without what is not used', () => {
  for (const path of MODULES) {
    it(`is much shorter: ${path}`, () => {
      const code = installed(path);
      const rest = slim(code, `/anywhere/${path}`);
      assert.ok(rest.length < code.length * 0.85, `${rest.length}`);
    });
  }

  it('leaves other modules alone', () => {
    assert.equal(slim('let a;', '/node_modules/lit/index.js'), undefined);
  });

  it('stops the build when Lit is not what it was', () => {
    const code = installed('lit-html/lit-html.js');
    const other = code.replace('createPolicy', 'otherPolicy');
    assert.throws(() => slim(other, 'lit-html/lit-html.js'), /has no/);
  });
});

describe('Lit’s policy for Trusted Types', () => {
  /** What makes markup trusted, in a page that has these `trustedTypes`. */
  const trustIn = (trustedTypes) => {
    const code = slim(
      installed('lit-html/lit-html.js'),
      'lit-html/lit-html.js',
    );
    const [policy] = /s=t\.trustedTypes.*?(?=,h=)/.exec(code);
    const [trust] = /function V\(t\)\{.*?\}/.exec(code);
    return new Function('t', `const ${policy}; ${trust} return V;`)({
      trustedTypes,
    });
  };

  it('is made with the first template, and once', () => {
    const made = [];
    const trust = trustIn({
      createPolicy(name, policy) {
        made.push(name);
        return { createHTML: (html) => `trusted ${policy.createHTML(html)}` };
      },
    });
    assert.deepEqual(made, []);
    assert.equal(trust('<p>'), 'trusted <p>');
    assert.equal(trust('<b>'), 'trusted <b>');
    assert.deepEqual(made, ['lit-html']);
  });

  it('is not needed where nobody knows Trusted Types', () => {
    assert.equal(trustIn(undefined)('<p>'), '<p>');
  });
});
