import type { Feed, Problem } from '../../model/feed.js';
import type { Item } from '../../model/item.js';
import type { Report } from './event.js';
import { item, type Inherited } from './item.js';
import { party } from './parts.js';
import {
  address,
  language,
  list,
  plain,
  record,
  word,
  zone,
  type Read,
} from './read.js';
import { isEqual } from './equal.js';
import { each, object } from './shape.js';

/** More items than this no list shows; reading them would only cost. */
const MAX_ITEMS = 10_000;

const headShape = object({
  title: plain(),
  home_page_url: address,
  next_url: address,
});

/** `webcal:` says what to do with an address, not where it is. */
const calendar: Read<string> = (value, from) =>
  address(word(value).replace(/^webcal/, 'https'), from);

const eventsShape = object({ timeZone: zone, calendar });

const commonShape = object({ language, authors: each(party) });

/**
 * Raw JSON Feed (any format is rewritten to it first) to the model: the one
 * place that decides what is accepted, how much of it, and where it points.
 *
 * @param value - Parsed JSON of unknown shape; never throws on it.
 * @param url - Where it came from, after redirects.
 */
export function normaliseFeed(
  value: unknown,
  url: string,
  memory?: Memory,
): Feed {
  const raw = record(value);
  const from = { bases: [url] };
  const { next_url, ...about } = headShape(raw, from) ?? {};
  const byline = { ...raw, authors: raw.authors ?? raw.author };
  const common = commonShape(byline, from);
  const feed = { url, ...about, ...eventsShape(raw._event, from) };
  const bases = [about.home_page_url, url];
  return {
    ...feed,
    ...normaliseItems(raw.items, { feed, common, bases }, memory),
    pages: [url],
    ...(isNextPage(next_url, url) && { next_url }),
  };
}

/** A feed has no business to send its readers to another host, or in circles. */
const isNextPage = (next: string | undefined, url: string): next is string =>
  next !== url && next?.startsWith(`${new URL(url).origin}/`) === true;

/**
 * What was read the last time. An item that is written as it was then is the
 * same object again: nobody has to draw it anew.
 */
export interface Memory {
  /** What the items inherited. */
  head?: string;
  /** As they were written, and read; by their ids. */
  items?: ReadonlyMap<unknown, readonly [written: unknown, read: Item]>;
}

/** The items of a feed, or those of the `items` property. */
export function normaliseItems(
  values: unknown,
  inherited: Inherited,
  memory?: Memory,
): Pick<Feed, 'items' | 'problems'> {
  const items = new Map<string, Item>();
  const problems: Problem[] = [];
  const known = new Map<unknown, readonly [unknown, Item]>();
  const head = memory && JSON.stringify(inherited);
  const before = memory?.head === head ? memory?.items : undefined;
  // Not `entries()`: Prototype.js has its own.
  list(values)
    .slice(0, MAX_ITEMS)
    .forEach((value, index) => {
      const report: Report = (what) => void problems.push({ index, what });
      const { id } = record(value);
      const same = before?.get(id);
      const found =
        same && isEqual(same[0], value)
          ? same[1]
          : item(value, inherited, report);
      if (found) known.set(id, [value, found]);
      if (found && items.has(found.id)) report('same-id');
      else if (found) items.set(found.id, found);
    });
  if (memory) Object.assign(memory, { head, items: known });
  return { items: [...items.values()], problems };
}
