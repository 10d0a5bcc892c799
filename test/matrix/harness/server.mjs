import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import { findFile, sendFile } from '../../../scripts/serve/files.mjs';
import { bundlePage } from './bundle.mjs';

export const HTML = 'text/html; charset=utf-8';
export const SCRIPT = 'text/javascript';

const require = createRequire(import.meta.url);
const TOOLS = {
  '/axe.js': 'axe-core/axe.min.js',
  '/ace.js': 'accessibility-checker-engine/ace-window.js',
};

const page = (script) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Alles, was es gibt</title>
    <link rel="icon" href="data:,">
    <style>
      body { margin: 0; padding: 0 8px; font-family: sans-serif; }
      header { position: sticky; top: 0; z-index: 1; height: 80px; background: inherit; }
      body, html { background: #fff; color: #1a1a1a; }
      a { color: inherit; }
      .dark, .dark body { background: #16181d; color: #eceef2; }
    </style>
    <script src="/page.js"></script>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <header><p>Landkreis Musterhausen</p></header>
    <main><h1>Alles, was es gibt</h1></main>
  </body>
</html>`;

/**
 * Serves the page from this machine to this machine.
 *
 * @param {string} script - The library's address: `/dist/aushang.js`, or
 *   `/lib/aushang.js` for what `library` holds.
 */
export async function startServer(script) {
  const own = new Map([
    ['/', [HTML, page(script)]],
    ['/page.js', [SCRIPT, await bundlePage('test/matrix/page/index.ts')]],
  ]);
  for (const [path, name] of Object.entries(TOOLS)) {
    const body = await readFile(require.resolve(name), 'utf8');
    own.set(path, [SCRIPT, body]);
  }
  return serve(own);
}

/**
 * Serves pages from this machine to this machine.
 *
 * @param {Map<string, [type: string, body: string]>} own - By path; beside
 *   them there are `/dist/`, `/demo/`, and `/lib/` for what `library` holds.
 */
export async function serve(own) {
  const state = { library: new Map() };
  const server = http.createServer((request, response) => {
    answer(request, response, own, state).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}/`;
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return Object.assign(state, { address, end });
}

async function answer(request, response, own, { library }) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = pathname.replace(/^\/lib\//, '');
  const [type, body] = own.get(pathname) ?? [SCRIPT, library.get(file)];
  if (body) {
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-store' };
    return response.writeHead(200, headers).end(body);
  }
  const found = await findFile(pathname);
  if (found) return sendFile(request, response, found, {});
  return response.writeHead(404).end();
}
