import {
  setImmediate as next,
  setTimeout as sleep,
} from 'node:timers/promises';
import { good, half } from '../content.mjs';
import { head, send } from '../send.mjs';

/** What takes its time, or never ends. */
export const time = {
  'slow-headers': async (response) => {
    await sleep(150);
    send(response, { body: good });
  },
  'no-headers': () => {},
  'stalled-headers': ({ socket }) => socket.write(head().slice(0, 40)),
  'stalled-body': ({ socket }) => socket.write(head() + half),
  'byte-by-byte': async ({ socket }) => {
    await byteByByte(socket, head() + good);
    socket.end();
  },
  'dripping-for-ever': async ({ socket }) => {
    socket.write(head() + half);
    while (!socket.destroyed) {
      socket.write(' ');
      await sleep(10);
    }
  },
};

/** Each in a packet of its own: nothing gathers them. */
async function byteByByte(socket, text) {
  socket.setNoDelay(true);
  for (const byte of Buffer.from(text)) {
    socket.write(Buffer.of(byte));
    await next();
  }
}
