import { expect } from 'chai';
import { load } from '../../src/feed/load.js';
import { answer } from '../helpers/feeds.js';
import { unwatchRequests, watchRequests } from '../helpers/requests.js';

const signal = () => new AbortController().signal;

const textOf = async (address: string) => (await load(address, signal())).text;

/** What loading this address fails with. */
const failureOf = (address: string, given = signal()): Promise<unknown> =>
  load(address, given).then(
    () => expect.fail(`${address} was loaded`),
    (cause: unknown) => cause,
  );

describe('loading', () => {
  afterEach(unwatchRequests);

  it('asks without cookies and tells nobody where from', async () => {
    const requests = watchRequests();
    await load(answer({ body: '{}' }), signal());
    expect(requests[0]).to.include({
      method: 'GET',
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('asks for nothing that would need a permission first', async () => {
    const requests = watchRequests();
    await load(answer({ body: '{}' }), signal());
    expect([...requests[0]!.headers.keys()]).to.be.empty;
  });

  it('says where the feed was after all', async () => {
    const target = answer({ body: 'there' });
    const moved = answer({ status: '302', header: `Location: ${target}` });
    const { text, url } = await load(moved, signal());
    expect(text).to.equal('there');
    expect(url).to.equal(target);
  });

  it('doesn’t care what the content is called', async () => {
    for (const type of ['text/html', 'application/octet-stream', '?']) {
      expect(await textOf(answer({ type, body: 'text' }))).to.equal('text');
    }
  });

  it('takes an empty answer as one', async () => {
    expect(await textOf(answer({ status: '204' }))).to.equal('');
    expect(await textOf(answer({}))).to.equal('');
  });
});

describe('a feed that is too large', () => {
  const parts = { body: 'a'.repeat(1000) };

  it('is refused without waiting for its end', async () => {
    const endless = answer({ ...parts, repeat: '10001', stall: '' });
    expect(await failureOf(endless)).to.include({ reason: 'too-large' });
  });

  it('has more than ten million bytes', async () => {
    const text = await textOf(answer({ ...parts, repeat: '10000' }));
    expect(text).to.have.length(10_000_000);
  });
});

describe('a feed that doesn’t come', () => {
  const { timeout } = AbortSignal;
  afterEach(() => {
    AbortSignal.timeout = timeout;
  });

  /** WebKit doesn't say which of the two it was once the body has begun. */
  const expectGivenUp = (cause: unknown): void => {
    expect((cause as Error).name).to.be.oneOf(['TimeoutError', 'AbortError']);
  };

  it('is given up after twelve seconds, to the last byte', async () => {
    const asked: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      asked.push(milliseconds);
      return timeout.call(AbortSignal, 50);
    };
    for (const body of ['', '{"items": [']) {
      expectGivenUp(await failureOf(answer({ body, stall: '' })));
    }
    expect(asked).to.deep.equal([12_000, 12_000]);
  });

  it('is given up when nobody wants it any more', async () => {
    const nobody = new AbortController();
    const stalled = answer({ body: '{', stall: '' });
    const failure = failureOf(stalled, nobody.signal);
    nobody.abort();
    expectGivenUp(await failure);
  });
});
