import { decodeEntities } from '../content/entities.js';
import type { Tools } from '../feed/formats/format.js';
import { rewrite } from '../feed/formats/rewrite.js';
import type { Loaded } from '../feed/load.js';
import { normaliseFeed } from '../feed/normalise/feed.js';
import { record } from '../feed/normalise/read.js';
import { MAX_PAGES, readPages } from '../feed/pages.js';
import type { Feed } from '../model/feed.js';
import { isFile } from './file.js';
import { loadSource, type Bases } from './load.js';

/** How sources are read. */
export interface Way extends Bases {
  readonly format: string;
  /** In which times without a zone are read. */
  readonly zone: string | undefined;
  readonly window: Tools['window'];
}

/**
 * A whole feed out of a file or from an address, by the formats and limits of
 * the browser: what is shown from the source is shown from the copy.
 *
 * @throws whatever went wrong; `reasonOf` knows what it means.
 */
export async function readSource(source: string, way: Way): Promise<Feed> {
  const feed = await readPage(source, way);
  if (isFile(source)) return feed;
  return readPages(feed, MAX_PAGES, (address) => readPage(address, way));
}

async function readPage(source: string, way: Way): Promise<Feed> {
  const { format, zone, window } = way;
  const now = Date.now();
  const tools = { decodeEntities, now, ...(window && { window }) };
  const load = (address: string): Promise<Loaded> => loadSource(address, way);
  const found = await rewrite(source, format, load, tools);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a cause
  if ('reason' in found) throw found;
  const { url } = found;
  const raw = record(found.feed);
  const event = { timeZone: zone, ...withoutAbsent(raw._event) };
  return normaliseFeed(zone ? { ...raw, _event: event } : raw, url);
}

/** What a format doesn't know must not hide what the user does. */
const withoutAbsent = (value: unknown): object =>
  Object.fromEntries(
    Object.entries(record(value)).filter(([, one]) => one !== undefined),
  );
