import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { typeOf } from '../../scripts/serve/files.mjs';
import { FEED } from '../../scripts/size/page.mjs';

/** Serves what a consumer has built, and a feed beside it. */
export async function serve(folder) {
  const server = http.createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body =
      name === '/feed.json'
        ? JSON.stringify(FEED)
        : await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'Content-Type': typeOf(name) });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, end };
}
