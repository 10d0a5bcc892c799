import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../pages/', import.meta.url);

/**
 * `/page/<name>.html?csp=<policy>` is `test/pages/<name>.html`, unchanged,
 * under that Content-Security-Policy. Tests load it into an iframe.
 */
export function pages() {
  return async (context, next) => {
    const name = /^\/page\/([\w-]+\.html)$/.exec(context.path)?.[1];
    if (!name) return next();
    const html = await readFile(new URL(name, FOLDER), 'utf8');
    const policy = context.URL.searchParams.get('csp');
    if (policy) context.set('Content-Security-Policy', policy);
    context.type = 'html';
    context.body = html;
  };
}
