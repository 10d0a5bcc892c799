import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policyOnDemand } from '../../../scripts/policy-on-demand.mjs';
import { read } from '../helpers/files.mjs';

/** As lit-html has it. */
const LIT = `const e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0;
  const trust=i=>{return void 0!==e?e.createHTML(i):i};`;

/** What makes markup trusted, in a page that has these `trustedTypes`. */
const trustIn = (types) =>
  new Function('s', `${policyOnDemand(LIT)} return trust;`)(types);

describe('Lit’s policy on demand', () => {
  it('is found in the Lit that is installed', () => {
    const code = read('node_modules/lit-html/lit-html.js');
    const changed = policyOnDemand(code);
    assert.notEqual(changed, code);
    assert.equal(changed.match(/createPolicy/g).length, 1);
  });

  it('is made with the first template, and once', () => {
    const made = [];
    const types = {
      createPolicy(name, policy) {
        made.push(name);
        return { createHTML: (html) => `trusted ${policy.createHTML(html)}` };
      },
    };
    const trust = trustIn(types);
    assert.deepEqual(made, []);
    assert.equal(trust('<p>'), 'trusted <p>');
    assert.equal(trust('<b>'), 'trusted <b>');
    assert.deepEqual(made, ['lit-html']);
  });

  it('is not needed where nobody knows Trusted Types', () => {
    const trust = trustIn(undefined);
    assert.equal(trust('<p>'), '<p>');
  });

  it('stops the build when Lit makes it another way', () => {
    assert.throws(() => policyOnDemand('const policy = 1;'), /another way/);
  });
});
