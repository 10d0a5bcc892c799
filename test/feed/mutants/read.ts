import type { Failed } from '../../../src/feed/feed-error.js';
import { readFeed } from '../../../src/feed/read-feed.js';
import type { Feed } from '../../../src/model/feed.js';
import { SITE } from '../../helpers/formats.js';

/** What an answer with this text becomes, on the way that elements go. */
export async function readText(
  text: string,
  path: string,
): Promise<Feed | Failed> {
  const load = (url: string) =>
    Promise.resolve({ text, url, header: () => null });
  const way = { format: 'auto', load };
  try {
    return await readFeed(`${SITE}/${path}`, way, new AbortController().signal);
  } catch (cause) {
    if (isFailed(cause)) return cause;
    throw cause;
  }
}

/** An error that nobody meant has no reason. */
export const isFailed = (outcome: unknown): outcome is Failed =>
  typeof outcome === 'object' && outcome !== null && 'reason' in outcome;
