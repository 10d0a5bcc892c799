import { expect } from 'chai';
import { closePages, FramedPage } from '../contract/helpers/framed-page.js';
import { brokenIn } from './broken.js';
import { type Feature, type Row, written } from './rows.mjs';

/** Milliseconds; all features of the hardest rows. */
const TIME_LIMIT = 30_000;

/** Tries rows of the table as they are, and with the line that mends them. */
export function tryRows(rows: readonly Row[]): void {
  for (const row of rows) {
    const { name, policy, broken = [], line } = row;
    describe(`Under a policy: ${name}`, function () {
      this.timeout(TIME_LIMIT);
      afterEach(closePages);

      const expected = brokenHere(broken);
      const title = expected.length ? `all but ${expected.join(', ')}` : 'all';
      it(`${title} works`, async () => {
        const page = await open(row);
        expect(await brokenIn(page, expected)).to.deep.equal(expected);
        if (!expected.includes('list')) return;
        expect(page.find('event-list > a').checkVisibility()).to.equal(true);
      });

      if (!line) return;
      it(`all works with ${written(line)}`, async () => {
        const page = await open({ ...row, policy: { ...policy, ...line } });
        expect(await brokenIn(page, [])).to.deep.equal([]);
      });
    });
  }
}

/** Where there is no `setHTML`, the page's own article is purified, too. */
function brokenHere(broken: readonly Feature[]): readonly Feature[] {
  const hasIt = 'setHTML' in Element.prototype;
  if (hasIt || broken.includes('html') || !broken.includes('purify')) {
    return broken;
  }
  return ['html', ...broken];
}

async function open(row: Row): Promise<FramedPage> {
  const hash = await hashOf('aushang.js');
  const policy = written(row.policy)
    .replaceAll('{hash}', hash)
    .replaceAll('{origin}', location.origin);
  const attributes = {
    nonce: 'nonce="bm9uY2U"',
    integrity: `integrity="${hash}"`,
    none: '',
  }[row.tag ?? 'none'];
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const script = `<script type="module" src="/built/aushang.js" ${attributes}></script>`;
  const headers = Object.entries(row.headers ?? {});
  return FramedPage.under('policies', [
    ['head', (row.meta ? meta : '') + script],
    ['csp', row.meta ? '' : policy],
    ...headers.map((header) => ['header', header.join(':')]),
  ]);
}

async function hashOf(name: string): Promise<string> {
  const response = await fetch('/dist/integrity.json');
  const hashes = (await response.json()) as Record<string, string>;
  return hashes[name]!;
}
