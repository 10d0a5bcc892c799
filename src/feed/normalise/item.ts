import type { FeedDetails, Item } from '../../model/item.js';
import { event, type Report } from './event.js';
import { attachment, image, party } from './parts.js';
import {
  address,
  date,
  language,
  plain,
  record,
  text,
  zone,
  type From,
  type Read,
} from './read.js';
import { each, object } from './shape.js';

/** What an item inherits from its feed where it says nothing itself. */
export interface Inherited {
  readonly feed?: FeedDetails;
  readonly common?: Partial<Item> | undefined;
  /** After the item's own address. */
  readonly bases: From['bases'];
}

/** Characters of a body. */
const MAX_BODY = 200_000;

/** `"workflow,omnifocus"` is two tags; the same one twice is one. */
const tags: Read<readonly string[]> = (value, from) => {
  const words = typeof value === 'string' ? value.split(',') : value;
  const found = each(plain(80))(words, from);
  return found && [...new Set(found)];
};

/** JSON Feed 1.1, "items". */
const itemShape = object({
  id: text(2000),
  external_url: address,
  title: plain(),
  content_html: text(MAX_BODY),
  content_text: text(MAX_BODY),
  summary: plain(2000),
  image: address,
  date_published: date,
  date_modified: date,
  authors: each(party),
  tags,
  language,
  attachments: each(attachment),
  _image: image,
});

/** An item that an `aushang-load` event gave out and `items` takes back. */
const feedShape = object({
  url: address,
  title: plain(),
  home_page_url: address,
  timeZone: zone,
  calendar: address,
});

/**
 * @returns undefined for what JSON Feed says to discard (no `id`), and for an
 *   item with nothing to show.
 */
export function item(
  value: unknown,
  { feed, common, bases }: Inherited,
  report: Report,
): Item | undefined {
  const raw = record(value);
  const url = address(raw.url, { bases });
  const from = { bases: [url, ...bases], decoded: '_feed' in raw };
  const found = itemShape(
    {
      ...raw,
      authors: raw.authors ?? raw.author,
      image: raw.image || raw.banner_image,
    },
    from,
  );
  if (!found?.id) return void report('no-id');
  const { title, summary, content_html, content_text } = found;
  if (!(title ?? summary ?? content_html ?? content_text)) {
    return void report('no-text');
  }
  const _event = event(raw._event, from, feed?.timeZone, report);
  const _feed = feed ?? (feedShape(raw._feed, from) as FeedDetails | undefined);
  return {
    ...common,
    ...(found as Item),
    ...(url && { url }),
    ...(_event && { _event }),
    ...(_feed?.url && { _feed }),
  };
}
