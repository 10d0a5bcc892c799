import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aushang, serve, temporaryFolder } from '../helpers/cli.mjs';

const calendar = (...events) =>
  ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines) =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

const WEEKLY = calendar(
  event(
    'UID:treff',
    'SUMMARY:Offener Treff',
    'DTSTART;TZID=Europe/Berlin:20270318T190000',
    'DTEND;TZID=Europe/Berlin:20270318T210000',
    'RRULE:FREQ=WEEKLY',
  ),
);
const TRIP = calendar(
  event(
    'UID:fahrt',
    'SUMMARY:Fahrt',
    'DTSTART;VALUE=DATE:20270501',
    'DTEND;VALUE=DATE:20270504',
  ),
);
const RSS = `<rss version="2.0"><channel><title>Amt &amp;amp; Kreis</title>
<item><guid isPermaLink="false">n1</guid><title>Neu &amp;amp; gut</title>
<link>https://www.a.example/n1</link>
<pubDate>Mon, 08 Mar 2027 09:00:00 +0100</pubDate></item></channel></rss>`;
const PAGE = `<!doctype html><html lang="de"><title>Haus</title>
<script type="application/ld+json">{"@context":"https://schema.org",
"@type":"Event","name":"Konzert","startDate":"2027-06-01T20:00+02:00",
"url":"https://www.a.example/konzert"}</script>`;

const convert = async (args, more) => {
  const { code, out, err } = await aushang(['convert', ...args], more);
  assert.equal(code, 0, err);
  return JSON.parse(out);
};

describe('aushang convert', () => {
  const folder = temporaryFolder();
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('writes out a series, within the days that were asked for', async () => {
    const window = ['--from', '2027-03-20', '--to', '2027-04-10'];
    const { version, items } = await convert([...window, '-'], {
      input: WEEKLY,
    });
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    // The clocks go forward on 28 March; seven stays seven.
    assert.deepEqual(
      items.map(({ _event }) => [_event.startDate, _event.endDate]),
      [
        ['2027-03-25T19:00:00+01:00', '2027-03-25T21:00:00+01:00'],
        ['2027-04-01T19:00:00+02:00', '2027-04-01T21:00:00+02:00'],
        ['2027-04-08T19:00:00+02:00', '2027-04-08T21:00:00+02:00'],
      ],
    );
    assert.equal(new Set(items.map(({ id }) => id)).size, 3);
    assert.equal(items[0]._event.timeZone, 'Europe/Berlin');
  });

  it('finds a series in years that are far away', async () => {
    const schedule = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Treff',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2027-03-18',
        startTime: '19:00',
        repeatFrequency: 'P1W',
        byDay: 'Thursday',
      },
    };
    for (const input of [WEEKLY, JSON.stringify(schedule)]) {
      const window = ['--from', '2035-01-01', '--to', '2035-01-31'];
      const { items } = await convert([...window, '-'], { input });
      assert.deepEqual(
        items.map(({ _event }) => _event.startDate),
        [4, 11, 18, 25].map(
          (day) => `2035-01-${String(day).padStart(2, '0')}T19:00:00+01:00`,
        ),
      );
    }
  });

  it('takes the last day of whole days for what it is', async () => {
    const { items } = await convert(['-'], { input: TRIP });
    const [{ startDate, endDate }] = items.map(({ _event }) => _event);
    assert.deepEqual([startDate, endDate], ['2027-05-01', '2027-05-03']);
  });

  it('turns midnight to midnight into days', async () => {
    const _event = {
      startDate: '2027-05-17T00:00:00+02:00',
      endDate: '2027-05-19T00:00:00+02:00',
    };
    const items = [{ id: '1', title: 'A', _event }];
    const input = JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items,
    });
    const feed = await convert(['-'], { input });
    const [found] = feed.items.map((item) => item._event);
    assert.deepEqual(
      [found.startDate, found.endDate],
      ['2027-05-17', '2027-05-18'],
    );
  });

  it('reads times without a zone in the one that was named', async () => {
    const input = calendar(
      event('UID:a', 'SUMMARY:A', 'DTSTART:20270308T180000'),
    );
    const args = ['--time-zone', 'Europe/London', '-'];
    const { items } = await convert(args, { input });
    assert.equal(items[0]._event.startDate, '2027-03-08T18:00:00+00:00');
    assert.equal(items[0]._event.timeZone, 'Europe/London');
  });

  it('makes one feed of several formats, and says nothing twice', async () => {
    const { address } = await serve({
      '/page': [200, { 'content-type': 'text/html' }, PAGE],
    });
    const { title, items } = await convert([
      file('news.xml', RSS),
      file('again.xml', RSS),
      file('trip.ics', TRIP),
      `${address}/page`,
    ]);
    assert.deepEqual(
      items.map((item) => item.title),
      ['Neu & gut', 'Fahrt', 'Konzert'],
    );
    assert.equal(title, 'Amt & Kreis, Haus');
    assert.deepEqual(items[0]._feed, { title: 'Amt & Kreis' });
  });

  it('reads all pages of a feed', async () => {
    const page = (id, next) => {
      const items = [{ id, title: id }];
      const version = 'https://jsonfeed.org/version/1.1';
      return [200, {}, JSON.stringify({ version, items, next_url: next })];
    };
    const { address } = await serve({ '/1': page('a', '/2'), '/2': page('b') });
    const { items } = await convert([`${address}/1`]);
    assert.deepEqual(
      items.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('reads the encoding that a file names', async () => {
    const latin = RSS.replace('Neu', 'Grün');
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${latin}`;
    const path = join(folder, 'latin.xml');
    writeFileSync(path, Buffer.from(text, 'latin1'));
    const { items } = await convert([path]);
    assert.equal(items[0].title, 'Grün & gut');
  });

  it('says what it was told to say of the feed', async () => {
    const feed = await convert(
      [
        ...['--title', 'Alles', '--language', 'de'],
        ...['--feed-url', 'https://www.a.example/feed.json'],
        ...['--home-page', 'https://www.a.example/'],
        '-',
      ],
      { input: TRIP },
    );
    assert.equal(feed.title, 'Alles');
    assert.equal(feed.language, 'de');
    assert.equal(feed.feed_url, 'https://www.a.example/feed.json');
    assert.equal(feed.home_page_url, 'https://www.a.example/');
  });

  it('completes addresses in files', async () => {
    const input = RSS.replace('https://www.a.example/n1', '/n1');
    const args = ['--base', 'https://www.b.example/feed.xml', '-'];
    const { items } = await convert(args, { input });
    assert.equal(items[0].url, 'https://www.b.example/n1');
  });
});
