import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeFeed } from './feed.mjs';
import { pageOf } from './pages.mjs';

const DIST = new URL('../../dist/', import.meta.url);

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
};

/**
 * Serves every contender's page as a CDN would: gzipped, from memory.
 *
 * - `/page/<name>/<items in the feed>/<items on the page>.html`, with
 *   `?times=10` ten of its lists
 * - `/feed/<name>/<items>/…`, whatever a contender asks for below it
 * - `/bundle/<file>`, `/dist/<file>`
 */
export class Server {
  /** Whether feeds have one item that has changed. */
  changed = false;
  /** The paths that were asked for. */
  requests = [];
  #answers = new Map();
  #contenders;
  #bundles;
  #http = http.createServer((request, response) =>
    this.#send(request, response),
  );

  constructor(contenders, bundles) {
    this.#contenders = new Map(contenders.map((one) => [one.name, one]));
    this.#bundles = bundles;
    for (const name of scriptsIn(DIST)) {
      const body = readFileSync(new URL(name, DIST));
      this.#remember(`/dist/${name}`, body);
    }
    for (const [name, body] of bundles) this.#remember(`/bundle/${name}`, body);
  }

  async start() {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    return `http://127.0.0.1:${this.#http.address().port}`;
  }

  stop() {
    this.#http.close();
    this.#http.closeAllConnections();
  }

  #send({ url }, response) {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    this.requests.push(pathname);
    const answer = this.#answerTo(pathname, searchParams);
    if (!answer) return response.writeHead(404).end();
    const headers = {
      'Content-Type': answer.type,
      'Content-Encoding': 'gzip',
      'Content-Length': answer.body.length,
      'Cache-Control': 'no-store',
    };
    return response.writeHead(200, headers).end(answer.body);
  }

  #answerTo(path, params) {
    const [, kind, name, count, limit] = path.split('/');
    const contender = this.#contenders.get(name);
    const setting = {
      count: Number(count),
      limit: parseInt(limit),
      times: Number(params.get('times') ?? 1),
    };
    if (kind === 'page') return this.#page(contender, setting);
    if (kind === 'feed') return this.#feed(contender, setting);
    return this.#answers.get(path);
  }

  #page(contender, { count, limit, times }) {
    const feed = `/feed/${contender.name}/${count}/feed.json`;
    const key = `${feed} ${limit} ${times}.html`;
    const page = () => {
      const items = makeFeed(count).items.slice(0, limit);
      const content = { feed, items, limit };
      return pageOf(contender, this.#bundles.keys(), content, times);
    };
    return this.#answers.get(key) ?? this.#remember(key, page());
  }

  #feed({ name, format = (feed) => feed }, { count }) {
    const key = `/feed/${name}/${count}/${this.changed}.json`;
    const feed = () => makeFeed(count, this.changed ? count >> 1 : undefined);
    return (
      this.#answers.get(key) ??
      this.#remember(key, JSON.stringify(format(feed())))
    );
  }

  #remember(path, text) {
    const body = gzipSync(text, { level: 9 });
    const answer = { type: TYPES[extname(path)], body };
    this.#answers.set(path, answer);
    return answer;
  }
}

const scriptsIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter(
    (name) => name.endsWith('.js') && !name.startsWith('modules'),
  );
