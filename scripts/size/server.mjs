import { once } from 'node:events';
import http from 'node:http';
import { findFile, sendFile } from '../serve/files.mjs';
import { FEED, PAGE } from './page.mjs';

const OWN = new Map([
  ['/', ['text/html; charset=utf-8', PAGE]],
  ['/feed.json', ['application/feed+json', JSON.stringify(FEED)]],
]);

/** Serves the page, its feed and `dist/` from this machine to this machine. */
export async function startServer() {
  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, end };
}

async function answer(request, response) {
  const [type, body] = OWN.get(request.url) ?? [];
  if (body) return response.setHeader('Content-Type', type).end(body);
  const found = await findFile(request.url);
  if (found) return sendFile(request, response, found, {});
  return response.writeHead(404).end();
}
