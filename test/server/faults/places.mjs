import { createServer } from 'node:http';
import { old } from './content.mjs';
import { listening } from './listening.mjs';
import { send } from './send.mjs';

/**
 * Faults of the kind *connection* that are an address instead of an answer:
 * nothing answers there, or only once before.
 *
 * @param origin - Of the server for the others.
 */
export async function places(origin) {
  return {
    'no-such-host': { first: 'http://does-not-exist.invalid/feed.json' },
    'no-tls': { first: origin.replace('http:', 'https:') },
    'refused-port': {
      first: await closedPort(),
      again: await portThatCloses(),
    },
  };
}

/** The system doesn't give a port that was just in use to somebody else. */
async function closedPort() {
  const server = createServer();
  const origin = await listening(server);
  server.close();
  return origin;
}

async function portThatCloses() {
  const server = createServer((_, response) => {
    send(response, { body: old });
    server.close();
  });
  return listening(server);
}
