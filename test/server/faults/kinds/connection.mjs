import { good, half } from '../content.mjs';
import { head } from '../send.mjs';

/** What goes wrong below HTTP. */
export const connection = {
  'closed-without-answer': ({ socket }) => socket.destroy(),
  'closed-in-headers': ({ socket }) => socket.end(head().slice(0, 40)),
  'reset-before-headers': ({ socket }) => socket.resetAndDestroy(),
  'reset-in-headers': ({ socket }) => thenReset(socket, head().slice(0, 40)),
  'reset-in-body': ({ socket }) => {
    const length = `Content-Length: ${Buffer.byteLength(good)}`;
    thenReset(socket, head(length) + half);
  },
  'another-protocol': ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
};

/** A reset overtakes what was sent right before it. */
function thenReset(socket, text) {
  socket.write(text);
  setTimeout(() => socket.resetAndDestroy(), 50);
}
