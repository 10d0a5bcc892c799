import { setTimeout as sleep } from 'node:timers/promises';

const FOLDER = '/feeds/';

/**
 * Feeds with faults, for tests. What comes back is in the query of
 * `/feeds/<any name>`:
 *
 * - `status`: the HTTP status (200)
 * - `type`: the content type (application/json)
 * - `body`: the text, which has to fit into an address (some 10,000 letters)
 * - `repeat`: how often the text is sent in a row (1), for large answers
 * - `delay`: milliseconds before anything is sent (0)
 * - `stall`: if there, the answer never ends
 * - `header`: `Name:Value`, as often as needed
 * - `key`: counts the request
 *
 * `/feeds/count?key=K` answers how many requests had the key K. All browsers
 * of a run share the server: take `crypto.randomUUID()`.
 */
export function feeds() {
  const counts = new Map();
  return async (context, next) => {
    if (!context.path.startsWith(FOLDER)) return next();
    const query = context.URL.searchParams;
    const key = query.get('key');
    if (context.path === `${FOLDER}count`) {
      context.body = String(counts.get(key) ?? 0);
      return;
    }
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    await sleep(Number(query.get('delay')));
    // Koa cannot stall, so node's own response is written to.
    context.respond = false;
    answer(context.res, query);
  };
}

function answer(response, query) {
  response.writeHead(Number(query.get('status') ?? 200), [
    ...['Content-Type', query.get('type') ?? 'application/json'],
    ...query.getAll('header').flatMap(nameAndValue),
  ]);
  const body = query.get('body') ?? '';
  response.write(body.repeat(Number(query.get('repeat') ?? 1)));
  if (!query.has('stall')) response.end();
}

export function nameAndValue(header) {
  const colon = header.indexOf(':');
  return [header.slice(0, colon), header.slice(colon + 1).trim()];
}
