import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkFeed, isGood } from '../../../dist/modules/check/index.js';
import { aushang } from '../helpers/cli.mjs';

const folder = join(process.env.AUSHANG_SHARED ?? 'none', 'feeds');
const index = join(folder, 'INDEX.tsv');
const skip = !existsSync(index) && 'set AUSHANG_SHARED to a folder of feeds';
const paths = skip
  ? []
  : readFileSync(index, 'utf8').match(/^\w[\w-]*\/[^\t]+/gm);

const NOW = Date.UTC(2026, 10, 24);
const read = (path) => readFileSync(join(folder, path), 'utf8');

describe('feeds of other people’s software', { skip }, () => {
  for (const path of paths) {
    it(`say the same once converted: ${path}`, async () => {
      const base = 'https://feeds.example/feed';
      const before = await checkFeed(read(path), {
        address: base,
        now: Date.now(),
      });
      const { code, out } = await aushang([
        'convert',
        '--base',
        base,
        join(folder, path),
      ]);
      assert.equal(code === 0, before.format !== undefined);
      if (!before.format) return assert.ok(before.findings.length > 0);
      const after = await checkFeed(out, { address: base, now: NOW });
      assert.equal(after.format, 'json-feed');
      const merged = new Map(after.items.map((item) => [item.id, item]));
      for (const item of before.items) {
        const found = merged.get(item.id);
        assert.ok(found, item.id);
        assert.equal(found.title, item.title);
        assert.equal(found.content_html, item.content_html);
        assert.deepEqual(found._event?.location, item._event?.location);
      }
    });
  }

  it('say why, where they are none', async () => {
    for (const path of paths) {
      const report = await checkFeed(read(path), {
        address: 'https://feeds.example/feed',
        now: NOW,
      });
      assert.equal(report.format === undefined && isGood(report), false, path);
    }
  });
});
