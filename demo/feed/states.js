/**
 * Feeds that misbehave on purpose, one for each state that an element can be
 * in. Every server gets a set of its own, so that tests do not disturb each
 * other.
 */
import { demoFeed } from './feed.js';

/** Longer than any reader should wait. */
const PATIENCE = 90_000;

/** @typedef {{ status: number, body: string, delay?: number }} Answer */

const ok = (body) => ({ status: 200, body: JSON.stringify(body) });

function emptyFeed(base) {
  return { ...demoFeed(new Date(), base), items: [] };
}

export function misbehavingFeeds() {
  let asked = 0;

  /** Good once, then out of order until the page is opened anew. */
  function flaky(base) {
    asked += 1;
    if (asked === 1) return ok(demoFeed(new Date(), base));
    return { status: 503, body: 'Out of order' };
  }

  const answers = new Map([
    ['langsam', (base) => ({ ...ok(emptyFeed(base)), delay: PATIENCE })],
    ['leer', (base) => ok(emptyFeed(base))],
    ['kaputt', () => ({ status: 200, body: '{ "version": "https://' })],
    ['fehlt', () => ({ status: 404, body: 'Not found' })],
    ['wackelig', flaky],
  ]);

  return {
    /** @returns {Answer | undefined} nothing if the path is no such feed */
    answer(path, base) {
      const [, name] = /^\/demo\/feeds\/(\w+)\.json$/.exec(path) ?? [];
      return answers.get(name)?.(base);
    },
    forget() {
      asked = 0;
    },
  };
}
