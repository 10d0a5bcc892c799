import type { FeedDetails, Item } from '../model/item.js';
import { commonOf, urlOf } from './common.js';
import { partyOf } from './party.js';
import { dateOf } from './times.js';
import { oneOrMore, type Node, type Setting } from './tools.js';

/** Characters; search engines cut longer headlines. */
const HEADLINE = 110;

/**
 * @returns undefined for an item without any words.
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function articleOf(item: Item, setting: Setting): Node | undefined {
  const title = setting.titleOf(item);
  if (!title) return undefined;
  return {
    '@type': 'NewsArticle',
    ...commonOf(item, setting),
    headline: headline(title),
    datePublished: dateOf(item.date_published, item, setting),
    dateModified: dateOf(item.date_modified, item, setting),
    author: oneOrMore((item.authors ?? []).map(partyOf)),
    publisher: publisherOf(item._feed),
    mainEntityOfPage: urlOf(item),
  };
}

/** Cut between words, or within one that alone is too long. */
function headline(title: string): string {
  if (title.length <= HEADLINE) return title;
  const start = title.slice(0, HEADLINE - 1);
  return `${start.replace(/\s+\S*$|[\ud800-\udbff]$/, '')}…`;
}

/** Whose feed it is. */
function publisherOf(feed: FeedDetails | undefined): Node | undefined {
  if (!feed?.title) return undefined;
  return partyOf({
    name: feed.title,
    ...(feed.home_page_url && { url: feed.home_page_url }),
  });
}
