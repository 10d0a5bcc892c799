import { once } from 'node:events';

/**
 * Starts a server on this machine only, at a port that the system chooses. It
 * keeps no process alive.
 *
 * @returns its origin.
 */
export async function listening(server) {
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}
