/** In `theme/tokens.ts`: a comment, and the short name that styles read. */
const TOKEN =
  /\/\*([^*]+)\*\/\s*--_([\w-]+):\s*var\(\s*--aushang-\2,([^;]+)\);/g;

/**
 * The custom properties that a page may set, as the manifest lists them.
 *
 * @param {string} css - What `theme/tokens.ts` declares.
 */
export function readTokens(css) {
  return [...css.matchAll(TOKEN)].map(([, comment, name, fallback]) => ({
    name: `--aushang-${name}`,
    default: oneLine(fallback).replaceAll('--_', '--aushang-'),
    description: oneLine(comment),
  }));
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
