import type { Format } from './format.js';
import { articleToItem } from './schema-org/article.js';
import { eventsOf, eventToItems } from './schema-org/event.js';
import { withOwnIds } from './schema-org/ids.js';
import { JsonLd } from './schema-org/json-ld.js';
import { isArticle, isEvent, isList, isSite } from './schema-org/kinds.js';
import type { Reader } from './schema-org/reader.js';
import { list } from './values.js';

/**
 * Events and articles in schema.org's words: JSON-LD, as it also stands in the
 * `<script>` elements of HTML pages.
 *
 * @see https://schema.org/Event
 */
export const format: Format = {
  toJsonFeed({ value, url }, tools) {
    const document = new JsonLd(value);
    const reader: Reader = { ...tools, document, url };
    const items = [
      ...eventsOf(document.find(isEvent), document).flatMap((event) =>
        eventToItems(event, reader),
      ),
      ...document.find(isArticle).map((node) => articleToItem(node, reader)),
    ];
    const lists = document.find(isList);
    const isEmpty = lists.some((one) => !list(one.itemListElement).length);
    if (items.length === 0 && !isEmpty) return undefined;
    const [head] = [...document.find(isSite), ...lists];
    const title = head && document.text(head.name);
    return { ...(title && { title }), items: withOwnIds(items) };
  },
};
