import { expect } from 'chai';
import { addressOf, answer, jsonFeed, news } from '../../helpers/feeds.js';
import { leave, visit } from '../../helpers/page.js';
import { watchUncaught } from '../../helpers/uncaught.js';

const good = JSON.stringify(jsonFeed(news(2)));

/** What is no feed, or none that can be had; by name. */
const FAULTS: Readonly<Record<string, string>> = {
  'an empty answer': answer({}),
  'no content': answer({ status: '204' }),
  'not modified': answer({ status: '304' }),
  'a bad request': answer({ status: '400', body: good }),
  'a password': answer({ status: '401', body: good }),
  'a refusal': answer({ status: '403', body: '{"code":"rest_forbidden"}' }),
  'nothing there': answer({ status: '404', body: '{"code":"rest_no_route"}' }),
  'gone for good': answer({ status: '410' }),
  'too many requests': answer({ status: '429', header: 'Retry-After: 7' }),
  'a broken server': answer({ status: '500', body: '<h1>Fatal error' }),
  maintenance: answer({ status: '503' }),
  'a circle': answer({ status: '302', header: 'Location: #again' }),
  'a redirect to nowhere': answer({
    status: '302',
    header: 'Location: http://[',
  }),
  'a web page': answer({ type: 'text/html', body: '<!doctype html><p>A' }),
  'half a feed': answer({ body: good.slice(0, -20) }),
  'two feeds': answer({ body: good + good }),
  'a template': answer({ body: '---\n---\n{"items": [{{ post }}]}' }),
  text: answer({ body: 'kein JSON' }),
  null: answer({ body: 'null' }),
  'a number': answer({ body: '42' }),
  'a word': answer({ body: '"items"' }),
  'an object': answer({ body: '{"title": "A"}' }),
  'RSS in JSON': answer({ body: '{"rss": {"channel": {"item": []}}}' }),
  'UTF-16': URL.createObjectURL(
    new Blob([new Uint16Array([...good].map((one) => one.charCodeAt(0)))]),
  ),
  noise: URL.createObjectURL(new Blob([new Uint8Array(5000).fill(0xff)])),
  'deep lists': addressOf('['.repeat(100_000)),
  'no address': 'http://[',
  'a script': 'javascript:alert(1)',
  'another scheme': 'ftp://a.example/feed.json',
  'a mail': 'mailto:a@a.example',
  'a revoked address':
    'blob:http://localhost/00000000-0000-0000-0000-000000000000',
};

const TAGS = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];

describe('a feed that can’t be shown', () => {
  afterEach(leave);

  for (const [name, feed] of Object.entries(FAULTS)) {
    it(`leaves words, a way on and no error: ${name}`, async () => {
      const uncaught = watchUncaught();
      for (const tag of TAGS) {
        const visitor = await visit(
          `<${tag} feed="${feed}"><a href="/news">Alle Neuigkeiten</a></${tag}>`,
        );
        expect(visitor.element.state, tag).to.equal('failed');
        expect(visitor.text, tag).to.contain('Alle Neuigkeiten');
        expect(visitor.titles, tag).to.be.empty;
      }
      expect(await uncaught()).to.deep.equal([]);
    });
  }
});

/** Nothing to show is no failure. */
const EMPTY: Readonly<Record<string, unknown>> = {
  'no items': jsonFeed([]),
  'null for items': { ...jsonFeed([]), items: null },
  'neither items nor title': { version: 'https://jsonfeed.org/version/1' },
  'items that are none': jsonFeed([null, 7, 'A', [], {}]),
  'items without ids': jsonFeed([{ title: 'A' }, { id: '', title: 'B' }]),
};

describe('a feed with nothing in it', () => {
  afterEach(leave);

  for (const [name, feed] of Object.entries(EMPTY)) {
    it(`is empty, and no error: ${name}`, async () => {
      const uncaught = watchUncaught();
      for (const tag of TAGS) {
        const visitor = await visit(`<${tag} feed="${addressOf(feed)}">`);
        expect(visitor.element.state, tag).to.equal('empty');
      }
      expect(await uncaught()).to.deep.equal([]);
    });
  }
});
