import { nothing } from 'lit';
import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';

export const IMAGES = ['same-host', 'all', 'none'] as const;
/** Whose images are requested: privacy first. */
export type Images = (typeof IMAGES)[number];

export const VARIANTS = ['full', 'teaser', 'compact'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What a template depends on, beside its items. */
export interface Context extends Language {
  /** The element's `time-zone`, if it is one. */
  readonly zone: string | undefined;
  /** The instant that counts as now. */
  readonly now: number;
  /** Of the items' titles; 1 to 6. */
  readonly level: number;
  readonly images: Images;
  /** Of a list's cards; teasers by default. */
  readonly variant?: Variant;
  /** Each item says which feed it is from. */
  readonly named: boolean;
  /** A template such as `/artikel?id={id}`; empty: the item's own address. */
  readonly itemUrl: string;
  /** Where titles lead instead, in a list that opens articles itself. */
  readonly addressOf?: (item: Item) => string;
  /** Where the article is read: what it has if it has no other address. */
  readonly here?: string | undefined;
  readonly target: string;
  /** An earlier item of the list has the same title. */
  readonly isTwin?: boolean;
  /** Called when a title is followed. */
  readonly open: (event: Event, item: Item) => void;
}

/** Where an item's title leads. */
export function addressOf(
  item: Item,
  { itemUrl, addressOf: own }: Pick<Context, 'itemUrl' | 'addressOf'>,
): string | undefined {
  if (own) return own(item);
  return itemUrl
    ? `${itemUrl}`.replaceAll(
        '{id}',
        encodeURIComponent(item.id.toWellFormed()),
      )
    : (item.url ?? item.external_url);
}

/**
 * The image's address if it may be requested: from the feed's host or the
 * page's own unless the embedder allows all, and never unencrypted from an
 * encrypted page, where browsers block it.
 */
export function imageOf(
  address: string | undefined,
  item: Item,
  images: Images,
): string | undefined {
  if (!address || images === 'none') return undefined;
  const { host, protocol } = new URL(address);
  const allowed =
    images === 'all' ||
    host === location.host ||
    (item._feed && host === new URL(item._feed.url).host);
  const mixed = protocol === 'http:' && location.protocol === 'https:';
  return allowed && !mixed ? address : undefined;
}

/** `lang` of an item's own words; their first letter decides on `dir`. */
export const languageOf = ({ language }: Item) => language ?? nothing;
