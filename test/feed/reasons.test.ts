import { expect } from 'chai';
import { FeedError } from '../../src/feed/feed-error.js';
import { sourceOf } from '../../src/feed/feed-source.js';
import { addressOf, answer } from '../helpers/feeds.js';

/** What reading this address fails with. */
async function errorOf(address: string): Promise<FeedError | undefined> {
  const source = sourceOf(address);
  await source.refresh();
  return source.error;
}

describe('the reason of a failure', () => {
  const reasons: Readonly<Record<string, string>> = {
    400: 'refused',
    401: 'refused',
    403: 'refused',
    404: 'not-found',
    408: 'busy',
    410: 'not-found',
    425: 'busy',
    429: 'busy',
    451: 'refused',
    500: 'busy',
    503: 'busy',
  };
  for (const [status, reason] of Object.entries(reasons)) {
    it(`is ${reason} for status ${status}`, async () => {
      const address = answer({ status, body: '{"items": []}' });
      const error = await errorOf(address);
      expect(error).to.be.instanceOf(FeedError);
      expect(error).to.include({ reason, feed: address });
      expect(error?.message).to.contain(address).and.contain(status);
    });
  }

  const others: readonly (readonly [string, string, string])[] = [
    ['empty', 'no content', answer({ status: '204' })],
    ['empty', 'white space', answer({ body: ' \n' })],
    ['not-a-feed', 'text', answer({ body: 'kein JSON' })],
    ['not-a-feed', 'half a feed', answer({ body: '{"items": [{' })],
    ['not-a-feed', 'null', addressOf('null')],
    ['not-a-feed', 'an array', addressOf('[1]')],
    ['unreachable', 'no address', 'http://['],
    [
      'unreachable',
      'a circle',
      answer({ status: '302', header: 'Location: #' }),
    ],
  ];
  for (const [reason, name, address] of others) {
    it(`is ${reason} for ${name}`, async () => {
      expect(await errorOf(address)).to.include({ reason, feed: address });
    });
  }

  it('is too-large for what is', async () => {
    const address = answer({ body: 'a'.repeat(1000), repeat: '10001' });
    expect(await errorOf(address)).to.include({ reason: 'too-large' });
  });

  it('is unreachable for what doesn’t come in time', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => timeout.call(AbortSignal, 50);
    const error = await errorOf(answer({ body: '{', stall: '' }));
    AbortSignal.timeout = timeout;
    expect(error).to.include({ reason: 'unreachable' });
  });

  it('comes with the time that the server asks to wait', async () => {
    const waitOf = async (header: string) =>
      (await errorOf(answer({ status: '503', header })))?.retryAfter;
    expect(await waitOf('Retry-After: 7')).to.equal(7000);
    expect(await waitOf('Retry-After: soon')).to.be.undefined;
    expect(await waitOf('X-Nothing: 7')).to.be.undefined;
  });
});
