import { expect } from 'chai';
import { MINUTE, pass, waits } from '../../helpers/clock.js';
import { news } from '../../helpers/feeds.js';
import { until } from '../../helpers/page.js';
import { close, open, planned } from './pages.js';
import { items, type Served } from './served.js';

describe('after a reload that failed', () => {
  let feed: Served;
  beforeEach(() => (feed = open(items(news(2)))));
  afterEach(() => close(feed));

  /** The waits before the next loads, each of which brings this. */
  async function waitsBefore(
    count: number,
    answer: Record<string, string>,
  ): Promise<number[]> {
    await planned(feed);
    feed.now = answer;
    const found: number[] = [];
    while (found.length <= count) {
      const [wait] = waits();
      found.push(wait!);
      const { length } = feed.signals;
      pass(wait!);
      await until(() => feed.signals.length > length && waits().length === 1);
    }
    return found.slice(1);
  }

  it('it is tried four times, ever later, and then as planned', async () => {
    const found = await waitsBefore(5, { status: '503' });
    expect(found).to.deep.equal([1_000, 2_000, 4_000, 8_000, 10 * MINUTE]);
    expect(await feed.requests).to.equal(7);
  });

  it('chance has a say in when', async () => {
    Math.random = () => 0.75;
    const found = await waitsBefore(4, { status: '503' });
    expect(found).to.deep.equal([1_500, 3_000, 6_000, 12_000]);
  });

  it('the next planned one has its four, too', async () => {
    const found = await waitsBefore(7, { status: '429' });
    expect(found.slice(5)).to.deep.equal([1_000, 2_000]);
  });

  it('it is never tried before the server wants it', async () => {
    const answer = { status: '503', header: 'Retry-After: 1200' };
    const found = await waitsBefore(5, answer);
    for (const wait of found) expect(wait).to.be.at.least(20 * MINUTE);
    expect(found[0]).to.equal(20 * MINUTE + 1_000);
  });

  it('a server that wants it at once is not stormed', async () => {
    const answer = { status: '503', header: 'Retry-After: 0' };
    expect(await waitsBefore(2, answer)).to.deep.equal([1_000, 2_000]);
  });

  it('a server that wants it in years is left alone', async () => {
    const answer = { status: '503', header: 'Retry-After: 99999999' };
    const [wait] = await waitsBefore(1, answer);
    // What is longer, a browser’s timer takes for nothing.
    expect(wait).to.equal(2 ** 31 - 1);
  });

  it('it is not hurried where that is of no use', async () => {
    const found = await waitsBefore(2, { status: '404' });
    expect(found).to.deep.equal([10 * MINUTE, 10 * MINUTE]);
  });
});
