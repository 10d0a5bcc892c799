/** In `theme/tokens.ts`: kind and comment, the short name, its value. */
const TOKEN = /\/\*\s*<([\w-]+)>([^*]+)\*\/\s*--_([\w-]+):([^;]+);/g;

/**
 * The custom properties that a page may set, as the manifest lists them.
 *
 * @param {string} css - What `theme/tokens.ts` declares.
 */
export function readTokens(css) {
  return [...css.matchAll(TOKEN)].flatMap(([, kind, comment, short, value]) => {
    const name = `--aushang-${short}`;
    const [, rest] = value.split(new RegExp(`var\\(\\s*${name},`));
    if (rest === undefined) return [];
    const fallback = oneLine(untilClosed(rest));
    return {
      name,
      default: fallback.replaceAll('--_', '--aushang-'),
      syntax: `<${kind}>`,
      description: oneLine(comment),
    };
  });
}

/** A text as far as the parenthesis that it is in. */
function untilClosed(text) {
  let depth = 1;
  const end = [...text].findIndex((character) => {
    depth += { '(': 1, ')': -1 }[character] ?? 0;
    return depth === 0;
  });
  return text.slice(0, end);
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
