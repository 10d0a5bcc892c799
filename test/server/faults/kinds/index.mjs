import { connection } from './connection.mjs';
import { cors } from './cors.mjs';
import { documents } from './documents.mjs';
import { encoding } from './encoding.mjs';
import { json } from './json.mjs';
import { paging } from './paging.mjs';
import { redirects } from './redirects.mjs';
import { size } from './size.mjs';
import { status } from './status.mjs';
import { time } from './time.mjs';
import { transfer } from './transfer.mjs';

/**
 * Every fault: kind → name → how it answers. That is an answer as `send` takes
 * it, or a function that does something to node's `ServerResponse`.
 */
export const kinds = {
  connection,
  redirects,
  status,
  time,
  transfer,
  encoding,
  json,
  documents,
  size,
  paging,
  cors,
};
