import { readFileSync } from 'node:fs';
import { CUTS as inElement } from './lit-element.mjs';
import { CUTS as inHtml } from './lit-html.mjs';
import { CUTS as inReactive } from './reactive-element.mjs';

const CUTS = {
  'lit-element/lit-element.js': inElement,
  'lit-html/lit-html.js': inHtml,
  '@lit/reactive-element/reactive-element.js': inReactive,
};

const cssTag = readFileSync(new URL('css-tag.js', import.meta.url), 'utf8');

/**
 * Lit without what this library doesn't use. (A bundler can't see that: it
 * stands in methods and conditions.)
 *
 * @param {string} code - Of a module of Lit, minified as it is published.
 * @param {string} path - Where it stands.
 * @returns {string | undefined} undefined for everything else.
 * @throws {Error} when Lit isn't what it was: look at the cuts again then.
 */
export function slim(code, path) {
  if (path.endsWith('@lit/reactive-element/css-tag.js')) return cssTag;
  const cuts = Object.entries(CUTS).find(([end]) => path.endsWith(end))?.[1];
  return cuts?.reduce((text, [what, instead]) => {
    const changed = text.replace(what, instead);
    if (changed === text) throw new Error(`${path} has no ${what}`);
    return changed;
  }, code);
}
