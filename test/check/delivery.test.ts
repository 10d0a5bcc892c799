import { expect } from 'chai';
import { check, goodFeed, summaryOf } from './checked.js';

const good = {
  'access-control-allow-origin': '*',
  'content-type': 'application/feed+json',
  etag: '"1"',
};
const origin = 'https://partner.example';

/** What is said of an answer with these headers. */
async function of(
  headers: Readonly<Record<string, string>>,
  more: object = {},
) {
  const header = (name: string): string | null => headers[name] ?? null;
  const { findings } = await check(JSON.stringify(goodFeed()), {
    header,
    origin,
    ...more,
  });
  return summaryOf(findings);
}

describe('the checker of an answer', () => {
  it('finds nothing in a good one', async () => {
    expect(await of(good)).to.deep.equal([]);
  });

  it('finds that other sites may not read it', async () => {
    const headers = { ...good, 'access-control-allow-origin': '' };
    expect(await of(headers)).to.deep.equal(['no-cors']);
  });

  it('takes the site that asks', async () => {
    const headers = { ...good, 'access-control-allow-origin': origin };
    expect(await of(headers)).to.deep.equal([]);
  });

  it('finds that another site may read it', async () => {
    const allowed = 'https://other.example';
    const headers = { ...good, 'access-control-allow-origin': allowed };
    expect(await of(headers)).to.deep.equal(['other-cors']);
  });

  it('asks nothing of a page that needs no permission', async () => {
    const { etag, 'content-type': type } = good;
    const headers = { etag, 'content-type': type };
    expect(await of(headers, { origin: undefined })).to.deep.equal([]);
  });

  it('finds a wrong type', async () => {
    const headers = { ...good, 'content-type': 'text/html' };
    expect(await of(headers)).to.deep.equal(['wrong-type']);
  });

  it('finds that nothing can be cached', async () => {
    expect(await of({ ...good, etag: '' })).to.deep.equal(['no-caching']);
  });

  it('finds an unencrypted address', async () => {
    const address = 'http://www.landkreis.example/feed.json';
    expect(await of(good, { address })).to.deep.equal(['insecure-feed']);
  });

  it('finds letters that were lost', async () => {
    const { findings } = await check(
      JSON.stringify(goodFeed({ title: 'Landkreis M\ufffdnster' })),
    );
    expect(summaryOf(findings)).to.deep.equal(['broken-letters']);
  });

  it('finds a large file', async () => {
    const description = 'a'.repeat(260_000);
    const { findings } = await check(JSON.stringify(goodFeed({ description })));
    expect(summaryOf(findings)).to.deep.equal(['large']);
  });
});
