import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aushang } from '../helpers/cli.mjs';

const YEAR = new Date().getFullYear() + 2;
const item = (id, more = {}) => ({
  id,
  url: `https://www.a.example/${id}`,
  title: `Titel ${id}`,
  date_published: '2026-01-10T09:00:00+01:00',
  ...more,
});
const _event = {
  startDate: `${YEAR}-03-08T18:00:00+01:00`,
  endDate: `${YEAR}-03-08T20:00:00+01:00`,
  location: [{ name: '<b>Haus</b> & "Hof"' }],
};
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A',
  items: [
    item('a'),
    item('b', { _event, image: 'https://b.example/b.jpg' }),
    item('c', { title: '</script><script>alert(1)</script>' }),
  ],
});

async function prerender(...args) {
  const { code, out, err } = await aushang(['prerender', ...args, '-'], {
    input: feed,
  });
  assert.equal(code, 0, err);
  return out;
}

/** The texts of elements with this name. */
const textsOf = (html, name) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`, 'g'))].map(
    ([, inner]) =>
      inner
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
  );

describe('aushang prerender', () => {
  it('writes a list with headings, dates and one link for each', async () => {
    const html = await prerender('--label', 'Aktuelles', '--limit', '2');
    assert.deepEqual(textsOf(html, 'h2'), ['Aktuelles']);
    assert.equal(textsOf(html, 'h3').length, 2);
    assert.match(html, /<div data-prerendered="event-list" data-more>/);
    assert.match(html, /<ul role="list" part="list">/);
    assert.match(html, /datetime="2026-01-10T09:00\+01:00"/);
    assert.equal(html.match(/<a\s/g).length, 2);
  });

  it('speaks the language of the page', async () => {
    const args = ['--period', 'upcoming', '--lang'];
    const german = await prerender(...args, 'de');
    assert.match(german, /<div lang="de" dir="ltr">/);
    assert.match(german, new RegExp(`Mittwoch, 8\\. März ${YEAR}|8\\. März`));
    const arabic = await prerender(...args, 'ar');
    assert.match(arabic, /<div lang="ar" dir="rtl">/);
  });

  it('takes no text for HTML', async () => {
    const html = await prerender();
    assert.match(html, /&#60;b&#62;Haus&#60;\/b&#62; &#38; &#34;Hof&#34;/);
    assert.equal(html.match(/<script/g).length, 1);
    assert.equal(html.match(/<\/script/g).length, 1);
  });

  it('says to machines what it says to people, unless told not to', async () => {
    const html = await prerender('--label', 'Aktuelles');
    const [, json] =
      /<script type="application\/ld\+json" data-prerendered>([^]*)<\/script>/.exec(
        html,
      );
    const { '@graph': graph } = JSON.parse(json);
    const types = graph.map((node) => node['@type']).sort();
    assert.deepEqual(types, [
      'Event',
      'ItemList',
      'NewsArticle',
      'NewsArticle',
    ]);
    assert.doesNotMatch(await prerender('--no-structured-data'), /<script/);
  });

  it('loads images of its page’s host only, unless told otherwise', async () => {
    assert.doesNotMatch(await prerender(), /<img/);
    assert.match(await prerender('--images', 'all'), /<img/);
    assert.match(await prerender('--page', 'https://b.example/'), /<img/);
  });

  it('chooses and orders as the element does', async () => {
    const html = await prerender('--kind', 'events', '--heading-level', '4');
    assert.deepEqual(textsOf(html, 'h4'), ['Titel b']);
    const link = await prerender('--item-url', '/artikel?id={id}');
    assert.match(link, /href="\/artikel\?id=b"/);
  });

  it('never says today or tomorrow: it will be read on other days', async () => {
    const { out } = await aushang(['prerender', '-'], {
      input: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [item('a', { _event: { startDate: `${today()}T18:00` } })],
      }),
    });
    assert.match(out, /18:00/);
    assert.doesNotMatch(out, /Heute|Morgen/);
  });

  it('writes nothing when a source fails', async () => {
    const { code, out, err } = await aushang(['prerender', 'none.json']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /none\.json/);
  });
});

const today = () => new Date().toISOString().slice(0, 10);
