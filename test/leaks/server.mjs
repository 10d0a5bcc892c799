import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { findFile, sendFile } from '../../scripts/serve/files.mjs';
import { FEED } from '../../scripts/size/page.mjs';

const SCRIPT = readFileSync(new URL('page.js', import.meta.url));
const PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Auf und ab</title>
    <link rel="icon" href="data:,">
    <script src="/page.js"></script>
    <script type="module" src="/dist/aushang.js"></script>
  </head>
  <body></body>
</html>`;

const OWN = {
  '/': ['text/html; charset=utf-8', PAGE],
  '/page.js': ['text/javascript', SCRIPT],
  '/feed.json': ['application/feed+json', JSON.stringify(FEED)],
};

/** Milliseconds before a feed is sent: time enough to leave. */
const DELAY = 5;

/** Serves the page, its feeds and `dist/`, and knows what is not answered. */
export async function startServer() {
  const open = new Set();
  const server = http.createServer((request, response) => {
    open.add(request.url);
    response.once('close', () => open.delete(request.url));
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, open, end };
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://a.example');
  const [type, body] = OWN[pathname] ?? [];
  if (body) {
    response.setHeader('Content-Type', type);
    return setTimeout(() => response.end(body), DELAY);
  }
  const found = await findFile(pathname);
  if (found) return sendFile(request, response, found, {});
  return response.writeHead(404).end();
}
