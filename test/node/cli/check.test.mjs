import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aushang, serve } from '../helpers/cli.mjs';

const VERSION = 'https://jsonfeed.org/version/1.1';
const feed = (more = {}) =>
  JSON.stringify(
    {
      version: VERSION,
      title: 'Landkreis',
      language: 'de',
      items: [
        {
          id: '1',
          title: 'Lesung',
          _event: {
            startDate: '2099-03-08T18:00:00+01:00',
            location: [{ name: 'Kreishaus' }],
          },
          ...more,
        },
      ],
    },
    null,
    1,
  ).replace('2099', String(YEAR));
/** Not over for a while. */
const YEAR = new Date().getFullYear() + 2;

const REVERSED = {
  _event: {
    startDate: `${YEAR}-03-08T18:00:00+01:00`,
    endDate: `${YEAR}-03-08T08:00:00+01:00`,
    location: [{ name: 'Kreishaus' }],
  },
};

describe('aushang check', () => {
  it('says of a good feed what would show, and nothing else', async () => {
    const { code, out } = await aushang(['check', '-'], { input: feed() });
    assert.equal(code, 0);
    assert.match(out, /^-: JSON Feed, “Landkreis”, 1 item would be shown$/m);
    assert.match(
      out,
      new RegExp(`8 March ${YEAR} · 18:00 · Lesung · Kreishaus`),
    );
    assert.match(out, /^0 errors, 0 warnings, 0 hints$/m);
  });

  it('says what is wrong, where, and what to do; and fails', async () => {
    const args = ['check', '-'];
    const { code, out } = await aushang(args, { input: feed(REVERSED) });
    assert.equal(code, 1);
    assert.match(
      out,
      /^Error: line 11, column 16, “Lesung” \(\/items\/0\/_event\/endDate\)$/m,
    );
    assert.match(out, /^ {2}The end .* is before the start/m);
    assert.match(out, /^ {2}→ Correct one of them/m);
  });

  it('reads on, page by page, and tells which one is wrong', async () => {
    const page = (text, next_url) => [
      200,
      {},
      JSON.stringify({ ...JSON.parse(text), next_url }),
    ];
    const { address } = await serve({
      '/1': page(feed(), '/2'),
      '/2': page(feed(REVERSED), '/1'),
    });
    const { code, out } = await aushang(['check', `${address}/1`]);
    assert.equal(code, 1);
    const asked = out.match(/^http\S+(?=: JSON Feed)/gm);
    assert.deepEqual(asked, [`${address}/1`, `${address}/2`]);
    assert.equal(out.match(/is before the start/g).length, 1);
  });

  it('speaks German', async () => {
    const env = { LC_ALL: 'de_DE.UTF-8' };
    const { out } = await aushang(['check', '-'], {
      input: feed(REVERSED),
      env,
    });
    assert.match(out, /1 Eintrag würde angezeigt/);
    assert.match(
      out,
      new RegExp(`8\\. März ${YEAR} · 18:00\\sUhr · Lesung`, 'u'),
    );
    assert.match(out, /^Fehler: Zeile 11, Spalte 16, „Lesung“/m);
    assert.match(out, /Das Ende .* liegt vor dem Beginn/);
  });

  it('says it to programs', async () => {
    const args = ['check', '--json', '-', '-'];
    const { code, out } = await aushang(args, { input: feed(REVERSED) });
    assert.equal(code, 1);
    const [report, empty] = JSON.parse(out);
    assert.equal(report.good, false);
    assert.equal(report.format, 'json-feed');
    assert.equal(report.items[0].title, 'Lesung');
    const [found] = report.findings;
    assert.equal(found.code, 'reversed');
    assert.equal(found.level, 'error');
    assert.equal(found.pointer, '/items/0/_event/endDate');
    assert.equal(found.line, 11);
    assert.match(found.what, /before the start/);
    assert.match(found.todo, /Correct/);
    // What comes in can be read once.
    assert.equal(empty.format, null);
  });

  it('fails for warnings, if that was asked for', async () => {
    const input = feed({ image: 'https://a.example/a.jpg' });
    const warned = await aushang(['check', '-'], { input });
    assert.match(warned.out, /alternative text/);
    assert.equal(warned.code, 0);
    const strict = await aushang(['check', '--strict', '-'], { input });
    assert.equal(strict.code, 1);
  });

  it('says the same thing three times at most', async () => {
    const items = Array.from({ length: 8 }, (_, id) => ({ id: `${id}` }));
    const input = JSON.stringify({ version: VERSION, title: 'A', items });
    const { out } = await aushang(['check', '-'], { input });
    assert.equal(out.match(/has neither title nor text/g).length, 3);
    assert.match(out, /… and 5 more places of this kind/);
    assert.match(out, /^8 errors/m);
  });

  it('asks as another site does, and says how to let it read', async () => {
    const headers = { 'content-type': 'application/json', etag: '"1"' };
    const open = { ...headers, 'access-control-allow-origin': '*' };
    const { address, asked } = await serve({
      '/closed': [200, headers, feed()],
      '/open': [200, open, feed()],
    });
    const [closed, good] = await Promise.all(
      ['closed', 'open'].map((path) =>
        aushang(['check', `${address}/${path}`]),
      ),
    );
    assert.equal(closed.code, 1);
    for (const part of [/Apache/, /nginx/, /WordPress/, /add_header Access/]) {
      assert.match(closed.out, part);
    }
    assert.equal(good.code, 0);
    assert.doesNotMatch(good.out, /Access-Control/);
    assert.ok(
      asked.every(({ origin }) => origin === 'https://www.example.org'),
    );
  });

  it('says why an address has nothing', async () => {
    const { address } = await serve({});
    const { code, out, err } = await aushang(['check', `${address}/none`]);
    assert.equal(code, 1);
    assert.match(out, /no feed\n+Error\n {2}There is nothing at this address/);
    assert.match(err, /404/);
  });
});
