import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { old } from './content.mjs';
import { kinds } from './kinds/index.mjs';
import { listening } from './listening.mjs';
import { places } from './places.mjs';
import { send } from './send.mjs';

/**
 * Starts a server whose every address, `/<kind>/<name>`, has a fault. With
 * `?key=<anything>` the first request gets a good feed.
 *
 * @returns `addresses(kind)`: name → `first`, which is faulty at once, and
 *   `again`, which isn't the first time (some can't); and `close()`.
 */
export async function startFaults() {
  const keys = new Set();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://a.example');
    const key = searchParams.get('key');
    const isGood = key && !keys.has(key);
    keys.add(key);
    answer(response, isGood ? { body: old } : faultAt(pathname));
  });
  const origin = await listening(server);
  return {
    addresses: (kind) => addresses(origin, kind),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const NOTHING = { status: 404 };

function faultAt(pathname) {
  const [, kind, name] = pathname.split('/');
  return kinds[kind]?.[name] ?? NOTHING;
}

function answer(response, fault) {
  if (typeof fault === 'function') fault(response);
  else send(response, fault);
}

async function addresses(origin, kind) {
  const names = Object.keys(kinds[kind] ?? {});
  const answers = names.map((name) => {
    const first = `${origin}/${kind}/${name}`;
    return [name, { first, again: `${first}?key=${randomUUID()}` }];
  });
  return {
    ...Object.fromEntries(answers),
    ...(kind === 'connection' && (await places(origin))),
  };
}
