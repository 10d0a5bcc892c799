import { atomFeed } from './atom.js';
import type { Format, Tools } from './format.js';
import { rssItem } from './rss/item.js';
import { words } from './text.js';
import type { Raw } from './values.js';
import { MAX_ITEMS, readXml } from './xml/document.js';
import type { XmlElement } from './xml/element.js';
import { authorsOf } from './xml/people.js';

/**
 * RSS 2.0, 0.9x and 1.0 (RDF), and Atom: who says *RSS* may mean either.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 */
export const format: Format = {
  toJsonFeed: (source, tools) =>
    readXml(source, (root) =>
      root.name === 'feed' ? atomFeed(root, tools) : rssFeed(root, tools),
    ),
};

function rssFeed(root: XmlElement, tools: Tools): Raw | undefined {
  const channel = root.name === 'channel' ? root : root.first('channel');
  if (!channel) return undefined;
  // In RDF the items stand beside the channel.
  const items = [...channel.all('item'), ...root.all('item')];
  return {
    title: words(channel.textOf('title')),
    home_page_url: channel.resolve(channel.textOf('link')),
    language: channel.textOf('language', 'dc:language') ?? channel.language,
    authors: authorsOf(channel, 'dc:creator', 'managingeditor'),
    next_url: channel
      .all('atom:link')
      .find((link) => link.attribute('rel') === 'next')
      ?.address('href'),
    items: items.slice(0, MAX_ITEMS).map((item) => rssItem(item, tools)),
  };
}
