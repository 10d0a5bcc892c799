import { readFile } from 'node:fs/promises';
import { nameAndValue } from './feeds.mjs';

const FOLDER = new URL('../pages/', import.meta.url);

/**
 * `/page/<name>.html` is `test/pages/<name>.html`. Tests load it into an
 * iframe. The query says under what:
 *
 * - `csp`: the page's Content-Security-Policy
 * - `header`: `Name:Value`, as often as needed
 * - `head`: HTML that its head begins with
 */
export function pages() {
  return async (context, next) => {
    const name = /^\/page\/([\w-]+\.html)$/.exec(context.path)?.[1];
    if (!name) return next();
    const html = await readFile(new URL(name, FOLDER), 'utf8');
    const query = context.URL.searchParams;
    const policy = query.get('csp');
    if (policy) context.set('Content-Security-Policy', policy);
    for (const header of query.getAll('header')) {
      context.set(...nameAndValue(header));
    }
    context.type = 'html';
    context.body = html.replace('<head>', `$&${query.get('head') ?? ''}`);
  };
}
