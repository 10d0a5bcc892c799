import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineTokens } from '../../../scripts/inline-tokens.mjs';

describe('Tokens in minified styles', () => {
  it('stand where they are read, if that is one place', () => {
    assert.equal(
      inlineTokens('article{box-shadow:var(--_card-shadow)}'),
      'article{box-shadow:var(--aushang-card-shadow,none)}',
    );
    assert.equal(
      inlineTokens(':host{--_card-shadow: var(--aushang-card-shadow, none)}'),
      ':host{}',
    );
  });

  it('keep their short name if there are several', () => {
    const css = 'a{color:var(--_accent)}';
    assert.equal(inlineTokens(css), css);
  });

  it('lose white space that CSS does not need', () => {
    assert.equal(
      inlineTokens(':host{--_line: calc( ( 1px - 2px ) * 3 );--_muted: a b}'),
      ':host{--_line:calc((1px - 2px)*3);--_muted:a b}',
    );
  });
});
