import type { Ingredients } from './snippet.js';

type Files = Pick<Ingredients, 'base' | 'integrity'>;

/**
 * The hashes of what `aushang.js` brings later, as the text of an import map
 * (HTML, "import map integrity"); a browser that doesn't know it ignores it.
 */
export function importMap({ base, integrity }: Files) {
  // Without a dot it would be a name, not an address.
  const folder = /^(\.?\/|\.\.\/|[a-z]+:)/i.test(base) ? base : `./${base}`;
  const chunks = Object.entries(integrity)
    .filter(([name]) => name.startsWith('chunks/'))
    .map(([name, hash]) => [folder + name, hash] as const);
  const map = { integrity: Object.fromEntries(chunks) };
  return `\n${JSON.stringify(map, null, 2)}\n`;
}

/** `sha256-…` by text. */
const known = new Map<string, string>();

/**
 * What `script-src` says of an inline script (CSP 3, "hash-source").
 *
 * @param worked - Called when the browser has worked it out, which takes a turn.
 * @returns undefined before.
 */
export function hashOf(text: string, worked: () => void): string | undefined {
  const found = known.get(text);
  if (found === undefined) void workOut(text).then(worked, () => {});
  return found || undefined;
}

/** Where the page isn't secure (http), browsers don't work anything out. */
async function workOut(text: string) {
  known.set(text, '');
  const bytes = new TextEncoder().encode(text);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  const binary = String.fromCharCode(...new Uint8Array(hash));
  known.set(text, `sha256-${btoa(binary)}`);
}
