import { once } from 'node:events';
import http from 'node:http';
import { FEED } from '../../../scripts/size/page.mjs';

/** Serves a feed that every page may read, from this machine to this machine. */
export async function startFeed() {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(request.headers['user-agent']);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(JSON.stringify(FEED));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  const address = `http://127.0.0.1:${server.address().port}/feed.json`;
  return { address, asked, end };
}
