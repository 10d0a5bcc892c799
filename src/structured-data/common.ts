import type { Item } from '../model/item.js';
import type { Setting } from './tools.js';

/** What schema.org calls the same in an event and in an article. */
export function commonOf(item: Item, { summaryOf }: Setting) {
  const { image, language, tags } = item;
  return {
    '@id': idOf(item),
    url: urlOf(item),
    description: summaryOf(item) || undefined,
    image: image && [image],
    inLanguage: isTag(language) ? language : undefined,
    keywords: tags,
  };
}

/**
 * Not the item's address, which the dates of a series share: its id, which for
 * most is one, else a fragment of where the feed is at home.
 */
export function idOf({ id, _feed }: Item): string {
  if (/^https?:/.test(id) && URL.canParse(id)) return new URL(id).href;
  const fragment = `#${encodeURIComponent(id.toWellFormed())}`;
  const home = _feed?.home_page_url ?? _feed?.url;
  return home ? new URL(fragment, home).href : fragment;
}

export const urlOf = ({ url, external_url }: Item): string | undefined =>
  url ?? external_url;

/** BCP 47, not another system's name of a language. */
const isTag = (language = ''): boolean =>
  /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(language);
