import { readdirSync, readFileSync } from 'node:fs';

const SHORT = /var\(--_([\w-]+)\)/g;
const DECLARATION = /--_([\w-]+):([^;}]+)(;|(?=\}))/g;

/**
 * Minified styles, in which a token that one rule alone reads stands there
 * itself: a short name is shorter from the second time on.
 *
 * @param {string} css
 */
export function inlineTokens(css) {
  return css
    .replace(DECLARATION, (all, name, value, end) =>
      once.has(name) ? '' : `--_${name}:${withoutSpace(value)}${end}`,
    )
    .replace(SHORT, (all, name) => once.get(name) ?? all);
}

/** Minifiers leave custom properties as they are. */
const withoutSpace = (value) =>
  value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/([(,]) | (?=\))| ?([*/]) ?/g, '$1$2');

const once = tokensReadOnce();

/** Name → value of the tokens that are read in one place. */
function tokensReadOnce() {
  const names = readdirSync('src', { recursive: true }).map(String);
  const texts = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'));
  const reads = texts.flatMap((text) =>
    [...text.matchAll(SHORT)].map(([, name]) => name),
  );
  const tokens = readFileSync('src/theme/tokens.ts', 'utf8');
  return new Map(
    [...tokens.matchAll(DECLARATION)]
      .filter(([, name]) => reads.filter((read) => read === name).length === 1)
      .map(([, name, value]) => [name, withoutSpace(value)]),
  );
}
