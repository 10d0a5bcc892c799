import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { good, half, old } from '../../server/faults/content.mjs';
import { kinds } from '../../server/faults/kinds/index.mjs';
import { startFaults } from '../../server/faults/server.mjs';

/** What comes over the wire from an address, and how it ends. */
async function wire(address) {
  const { hostname, port, pathname } = new URL(address);
  const socket = connect(port, hostname);
  socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
  let text = '';
  socket.setEncoding('utf8').on('data', (part) => (text += part));
  const [end] = await once(socket, 'end').catch((error) => [error]);
  const [head, body = ''] = text.split('\r\n\r\n');
  return { head, body, end: end?.code };
}

const lengthIn = (head) => Number(/^content-length: (.+)$/im.exec(head)[1]);

describe('The server of faults', { timeout: 20_000 }, () => {
  let server;
  before(async () => (server = await startFaults()));
  after(() => server.close());

  const first = async (kind, name) =>
    (await server.addresses(kind))[name].first;
  const wireOf = async (kind, name) => wire(await first(kind, name));

  it('has at least sixty', async () => {
    const all = Object.keys(kinds).map((kind) => server.addresses(kind));
    const names = (await Promise.all(all)).flatMap(Object.keys);
    assert.ok(names.length >= 60, `${names.length}`);
  });

  it('is for this machine only', async () => {
    const { hostname } = new URL(await first('status', '404'));
    assert.equal(hostname, '127.0.0.1');
  });

  it('resets before the headers', async () => {
    const { head, end } = await wireOf('connection', 'reset-before-headers');
    assert.deepEqual([head, end], ['', 'ECONNRESET']);
  });

  it('resets in the body', async () => {
    const { head, body, end } = await wireOf('connection', 'reset-in-body');
    assert.deepEqual([body, end], [half, 'ECONNRESET']);
    assert.equal(lengthIn(head), Buffer.byteLength(good));
  });

  it('closes without an answer', async () => {
    const { head, end } = await wireOf('connection', 'closed-without-answer');
    assert.deepEqual([head, end], ['', undefined]);
  });

  it('truncates what it announces as all', async () => {
    const { head, body } = await wireOf('transfer', 'truncated');
    assert.equal(body, half);
    assert.equal(lengthIn(head), Buffer.byteLength(half));
  });

  it('announces more than it sends, and less', async () => {
    const long = await wireOf('transfer', 'length-too-long');
    assert.equal(long.body, good);
    assert.ok(lengthIn(long.head) > Buffer.byteLength(good));
    const short = await wireOf('transfer', 'length-too-short');
    assert.equal(short.body, good);
    assert.ok(lengthIn(short.head) < Buffer.byteLength(good));
  });

  it('names a size of a chunk that is none', async () => {
    const { body } = await wireOf('transfer', 'chunk-of-bad-size');
    assert.match(body, /^zz\r$/m);
  });

  it('refuses a port', async () => {
    const { end } = await wireOf('connection', 'refused-port');
    assert.equal(end, 'ECONNREFUSED');
  });

  for (const [kind, name] of [
    ['connection', 'refused-port'],
    ['connection', 'reset-before-headers'],
    ['status', '404'],
  ]) {
    it(`is good once, then faulty: ${name}`, async () => {
      const { again } = (await server.addresses(kind))[name];
      assert.equal(await (await fetch(again)).text(), old);
      const then = await fetch(again).catch(({ cause }) => cause);
      assert.notEqual(then.status, 200);
    });
  }

  it('ends, and what it sends for ever too', async () => {
    const another = await startFaults();
    const { first } = (await another.addresses('time'))['dripping-for-ever'];
    const endless = wire(first);
    await new Promise((resolve) => setTimeout(resolve, 50));
    another.close();
    assert.match((await endless).body, / $/);
    assert.equal((await wire(first)).end, 'ECONNREFUSED');
  });
});
