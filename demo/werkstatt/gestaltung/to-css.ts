import { changedTokens, type Design, given } from './design.js';
import { type Scheme, SCHEMES, type Token } from './tokens.js';

/**
 * A design as CSS for a page: what was changed, and nothing else.
 *
 * @param warnings - What can't be read in it, a sentence each.
 */
export function toCss(
  design: Design,
  tokens: readonly Token[],
  warnings: readonly string[],
): string {
  const [light, dark] = SCHEMES.map((scheme) => rule(design, tokens, scheme));
  return [
    warnings.length && `/*\n${indented(warnings)}\n*/`,
    light,
    dark &&
      `@media (prefers-color-scheme: dark) {\n${indented(lines(dark))}\n}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function rule(design: Design, tokens: readonly Token[], scheme: Scheme) {
  const changed = changedTokens(design, tokens, scheme).map(
    (token) => `${token.name}: ${given(design, token, scheme)};`,
  );
  return changed.length ? `:root {\n${indented(changed)}\n}` : '';
}

const lines = (text: string) => text.split('\n');

const indented = (all: readonly string[]) =>
  all.map((line) => `  ${line}`).join('\n');
