import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { good, half } from '../content.mjs';
import { head } from '../send.mjs';

const size = Buffer.byteLength(good);

/** Apart, so that no engine sees the fault before it has seen the headers. */
const wire =
  (start, ...parts) =>
  async ({ socket }) => {
    socket.write(start);
    for (const part of parts) {
      await sleep(20);
      socket.write(part);
    }
    socket.end();
  };

const withLength = (length, body) =>
  wire(head(`Content-Length: ${length}`), body);

const chunked = (...parts) =>
  wire(head('Transfer-Encoding: chunked'), ...parts);
const chunk = (text) =>
  `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

const encoded = (name, body) => ({
  headers: { 'Content-Encoding': name },
  body,
});

/** What happens to a feed on its way. */
export const transfer = {
  truncated: { body: half },
  'without-length': wire(head(), good),
  'length-too-short': withLength(size - 20, good),
  'length-too-long': withLength(size + 20, good),
  'length-of-more-than-half': withLength(size, half),
  'length-negative': withLength(-1, good),
  'lengths-that-differ': wire(
    head(`Content-Length: ${size}`, `Content-Length: ${size - 20}`),
    good,
  ),
  'chunks-without-end': chunked(chunk(half)),
  'chunk-of-bad-size': chunked(chunk(half), 'zz\r\n', good),
  'chunk-too-short': chunked(`fff\r\n${good}`),
  'gzip-rubbish': encoded('gzip', 'kein gzip'),
  'gzip-cut': encoded('gzip', gzipSync(good).subarray(0, 100)),
  'gzip-not-named': { body: gzipSync(good) },
  'br-rubbish': encoded('br', 'kein Brotli, sondern Text'),
  'encoding-unknown': encoded('x-rot13', good),
};
