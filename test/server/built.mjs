import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const DIST = new URL('../../dist/', import.meta.url);

/**
 * `/built/` is `dist/`, byte for byte: the runner rewrites scripts that it
 * serves itself, and no hash would fit them. Other hosts may read it.
 */
export function built() {
  return async (context, next) => {
    const name = /^\/built\/((?:chunks\/)?[\w.-]+\.(?:js|html))$/.exec(
      context.path,
    )?.[1];
    if (!name) return next();
    context.set('Access-Control-Allow-Origin', '*');
    context.type = extname(name);
    context.body = await readFile(new URL(name, DIST));
  };
}
