/**
 * Serves the demo from this machine to this machine: `node scripts/serve.mjs`.
 * No dependency, no cache, and nothing outside of `demo/` and `dist/`.
 */
import { existsSync, realpathSync } from 'node:fs';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { demoFeed } from '../demo/feed/feed.js';
import { misbehavingFeeds } from '../demo/feed/states.js';
import { findFile, sendFile, typeOf } from './serve/files.mjs';

const SELF = realpathSync(fileURLToPath(import.meta.url));
const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

const COMMON = {
  // A feed is there to be read from any page; a demo is there to be changed.
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

function send(response, status, name, body, more = {}) {
  const headers = { ...COMMON, 'Content-Type': typeOf(name), ...more };
  response.writeHead(status, headers).end(body);
}

const say = (response, status, words, more) =>
  send(response, status, 'answer.txt', words, more);

const sendJson = (response, status, body) =>
  send(response, status, 'feed.json', body);

/** The feed's addresses must have the page's host, else its CSP bars them. */
function baseOf(request) {
  const { host = '' } = request.headers;
  const { localPort } = request.socket;
  const known = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  return `http://${known ? host : `${HOST}:${localPort}`}/demo/`;
}

/** The path that was asked for, or nothing if it is malformed. */
function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, `http://${HOST}`).pathname);
  } catch {
    return undefined;
  }
}

function sendAnswer(response, { status, body, delay = 0 }) {
  if (delay === 0) return sendJson(response, status, body);
  const timer = setTimeout(sendJson, delay, response, status, body);
  return response.on('close', () => clearTimeout(timer));
}

async function handle(request, response, feeds) {
  if (!['GET', 'HEAD'].includes(request.method)) {
    return say(response, 405, 'Only GET', { Allow: 'GET, HEAD' });
  }
  const path = pathOf(request);
  if (path === undefined) return say(response, 400, 'Malformed address');
  if (path === '/' || path === '/demo') {
    return say(response, 302, 'See /demo/', { Location: '/demo/' });
  }
  if (path === '/demo/feed.json') {
    const feed = demoFeed(new Date(), baseOf(request));
    return sendJson(response, 200, JSON.stringify(feed));
  }
  const answer = feeds.answer(path, baseOf(request));
  if (answer) return sendAnswer(response, answer);
  if (path === '/demo/zustaende.html') feeds.forget();
  const found = await findFile(path);
  if (found) return sendFile(request, response, found, COMMON);
  return say(response, 404, 'Not found');
}

/** A server that does not listen yet; every one has its own broken feeds. */
export function createServer() {
  const feeds = misbehavingFeeds();
  return http.createServer((request, response) => {
    handle(request, response, feeds).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The server made a mistake');
    });
  });
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      done();
    });
  });
}

/** The port that PORT names, else the first free one from 4173 on. */
async function listenSomewhere(server) {
  if (process.env.PORT) return listen(server, Number(process.env.PORT));
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return listen(server, 0);
}

function greet(server) {
  const home = `http://${HOST}:${server.address().port}/`;
  const address = `${home}demo/`;
  console.log(`Aushang demo: ${address}

The first page is a partner's site with two lists that it has embedded.
Follow any title to ${address}artikel.html for one article
with its organisers and neighbours. ${address}kalender.html has
search, filters and articles that open in the list; ${address}zustaende.html
shows every state, the broken ones too. The workshop, with a configurator, is
${home}dist/site/. Stop with Ctrl+C.`);
}

function stopOnSignals(server) {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

async function main() {
  const server = createServer();
  stopOnSignals(server);
  try {
    await listenSomewhere(server);
    greet(server);
  } catch (error) {
    console.error(`The demo could not start: ${error.message}`);
    process.exitCode = 1;
  }
}

/** Whether node was started with this file; the folder may be a link. */
function isScript() {
  const [, started = ''] = process.argv;
  return existsSync(started) && realpathSync(started) === SELF;
}

if (isScript()) await main();
