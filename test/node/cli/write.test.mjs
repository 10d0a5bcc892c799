import assert from 'node:assert/strict';
import {
  chmodSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aushang, serve, temporaryFolder } from '../helpers/cli.mjs';

const TRIP = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:fahrt',
  'SUMMARY:Fahrt',
  'DTSTART;VALUE=DATE:20270501',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const RSS = `<rss version="2.0"><channel><title>A</title>
<item><guid isPermaLink="false">n1</guid><title>Neu</title></item>
</channel></rss>`;

describe('the file that aushang convert writes', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'feed.json');
  const source = join(folder, 'trip.ics');
  writeFileSync(source, TRIP);
  const missing = join(folder, 'missing.ics');

  it('is replaced as a whole, with its permissions', async () => {
    writeFileSync(out, 'old');
    chmodSync(out, 0o640);
    const {
      code,
      out: said,
      err,
    } = await aushang(['convert', '-o', out, source]);
    assert.deepEqual([code, said, err], [0, '', '']);
    assert.equal(JSON.parse(readFileSync(out, 'utf8')).items.length, 1);
    assert.equal(statSync(out).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'trip.ics']);
  });

  it('stays as it is when a source fails', async () => {
    const before = readFileSync(out, 'utf8');
    const { address } = await serve({
      '/busy': [503, {}, ''],
      '/page': [200, {}, '<p>'],
    });
    for (const [bad, said] of [
      [missing, /missing\.ics can’t be reached .*no such file/],
      [`${address}/none`, /is not there \(HTTP status 404\)/],
      [`${address}/busy`, /is out of order or busy \(HTTP status 503\)/],
      [`${address}/page`, /is no feed/],
      ['http://127.0.0.1:1/', /can’t be reached/],
    ]) {
      const { code, err } = await aushang(['convert', '-o', out, source, bad]);
      assert.equal(code, 1, bad);
      assert.match(err, said);
      assert.match(err, /1 source failed; .*feed\.json stays as it is/);
      assert.equal(readFileSync(out, 'utf8'), before);
    }
  });

  it('has what there is, if that was asked for', async () => {
    writeFileSync(out, 'old');
    const args = ['convert', '--allow-partial', '-o', out, source, missing];
    const { code, err } = await aushang(args);
    assert.equal(code, 0);
    assert.match(err, /missing\.ics/);
    assert.equal(JSON.parse(readFileSync(out, 'utf8')).items.length, 1);
  });

  it('stays even then, if there is nothing', async () => {
    writeFileSync(out, 'old');
    const args = ['convert', '--allow-partial', '-o', out, missing];
    assert.equal((await aushang(args)).code, 1);
    assert.equal(readFileSync(out, 'utf8'), 'old');
  });

  it('leaves nothing behind where it can’t be written', async () => {
    const nowhere = join(folder, 'none', 'feed.json');
    const { code, err } = await aushang(['convert', '-o', nowhere, source]);
    assert.equal(code, 1);
    assert.match(err, /This didn’t work: .*ENOENT/);
  });
});

describe('the progress of aushang convert', () => {
  it('is said of long work, unless it shall be quiet', async () => {
    const slow = (name) => [200, {}, RSS.replaceAll('n1', name)];
    const pages = { '/1': slow('a'), '/2': slow('b'), '/3': slow('c') };
    const { address } = await serve(pages, 1200);
    const sources = Object.keys(pages).map((path) => address + path);
    const [said, quiet] = await Promise.all(
      [[], ['-q']].map((more) => aushang(['convert', ...more, ...sources])),
    );
    assert.match(said.err, /^\[3\/3\] http.*\/3$/m);
    assert.equal(quiet.err, '');
  });
});
