import type { FeedDetails, Item, Party } from '../../model/item.js';
import { event, type Report } from './event.js';
import { attachment, image, party } from './parts.js';
import {
  address,
  date,
  plain,
  record,
  text,
  zone,
  type Bases,
  type Read,
} from './read.js';
import { each, object } from './shape.js';

/** What an item inherits from its feed where it says nothing itself. */
export interface Inherited {
  readonly feed?: FeedDetails;
  readonly authors?: readonly Party[] | undefined;
  readonly language?: string | undefined;
  /** After the item's own address. */
  readonly bases: Bases;
}

/** Characters of a body. */
const MAX_BODY = 200_000;

/** `"workflow,omnifocus"` is two tags; the same one twice is one. */
const tags: Read<readonly string[]> = (value, bases) => {
  const words = typeof value === 'string' ? value.split(',') : value;
  const found = each(plain(80))(words, bases);
  return found && [...new Set(found)];
};

/** JSON Feed 1.1, "items". */
const itemShape = object({
  id: text(2000),
  url: address,
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
  language: text(40),
  attachments: each(attachment),
  _image: image,
});

/** An item that an `aushang-load` event gave out and `items` takes back. */
const feedShape = object({
  url: address,
  title: plain(),
  home_page_url: address,
  timeZone: zone,
});

/**
 * @returns undefined for what JSON Feed says to discard (no `id`), and for an
 *   item with nothing to show.
 */
export function item(
  value: unknown,
  { feed, authors, language, bases }: Inherited,
  report: Report,
): Item | undefined {
  const raw = record(value);
  const own = [address(raw.url, bases), ...bases];
  const found = itemShape(
    {
      ...raw,
      authors: raw.authors ?? raw.author ?? authors,
      image: raw.image ?? raw.banner_image,
      language: raw.language ?? language,
    },
    own,
  );
  if (!found?.id) return void report('no-id');
  const { title, summary, content_html, content_text } = found;
  if (!(title ?? summary ?? content_html ?? content_text)) {
    return void report('no-text');
  }
  const _event = event(raw._event, own, feed?.timeZone, report);
  const _feed =
    feed ?? (feedShape(raw._feed, bases) as FeedDetails | undefined);
  return {
    ...(found as Item),
    ...(_event && { _event }),
    ...(_feed?.url && { _feed }),
  };
}
