/**
 * Writes `demo/feed.json` for hosts that only serve files. Its addresses are
 * relative: a reader resolves them against the feed's own address.
 */
import { writeFileSync } from 'node:fs';
import { demoFeed } from './feed.js';

const target = new URL('../feed.json', import.meta.url);
writeFileSync(
  target,
  `${JSON.stringify(demoFeed(new Date(), './'), null, 2)}\n`,
);
