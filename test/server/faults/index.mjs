import { startFaults } from './server.mjs';

const FOLDER = '/faults/';

/**
 * `/faults/<kind>` says as JSON where the faults of a kind are: on a server of
 * their own, since Koa can't break a connection; and its origin isn't the
 * page's, so that CORS counts. It starts when it is first needed, and ends with
 * the test server.
 */
export function faults() {
  let starting;
  return async (context, next) => {
    if (!context.path.startsWith(FOLDER)) return next();
    starting ??= startWith(context.req.socket.server);
    const { addresses } = await starting;
    context.body = await addresses(context.path.slice(FOLDER.length));
  };
}

async function startWith(testServer) {
  const server = await startFaults();
  testServer.once('close', server.close);
  return server;
}
