import type { Tools } from '../format.js';
import { withoutNote, words } from '../text.js';
import type { Raw } from '../values.js';
import { bodyOf } from '../xml/body.js';
import { mailDate } from '../mail-date.js';
import type { XmlElement } from '../xml/element.js';
import { eventOf } from '../xml/event.js';
import { mediaOf } from '../xml/media.js';
import { authorsOf } from '../xml/people.js';

/** `pubDate` is when the notice was published, also of an event. */
export function rssItem(item: XmlElement, tools: Tools): Raw {
  const heading = words(item.first('title', 'media:title')?.html);
  const published = item.textOf('pubdate', 'dc:date', 'atom:published');
  const guid = item.textOf('guid') ?? item.attribute('rdf:about');
  const url = addressOf(item);
  const event = eventOf(item);
  const { title, eventStatus } = event
    ? withoutNote(heading)
    : { title: heading };
  return {
    // Items had none before RSS 2.0, and need none in it.
    id: guid ?? url ?? [heading, published].join(' '),
    url,
    title,
    ...bodyOf(
      item.first('content:encoded', 'atom:content'),
      item.first('description', 'atom:summary', 'media:description'),
      tools,
    ),
    date_published: mailDate(published),
    date_modified: mailDate(item.textOf('atom:updated', 'dcterms:modified')),
    authors: authorsOf(item, 'dc:creator') ?? authorsOf(item, 'author'),
    tags: item.all('category', 'dc:subject').map(({ text }) => words(text)),
    language: item.textOf('dc:language') ?? item.language,
    ...mediaOf(item),
    _event: event && { eventStatus, ...event },
  };
}

/** The page of the item; a `guid` is one, too, unless it says that it isn't. */
function addressOf(item: XmlElement): string | undefined {
  const link = item.first('link');
  const guid = item.first('guid');
  const isPermaLink = guid?.attribute('isPermaLink') !== 'false';
  const isAddress = isPermaLink && /^https?:/i.test(guid?.text ?? '');
  return (
    link?.resolve(link.text || link.attribute('href')) ??
    item
      .all('atom:link')
      .find((each) => (each.attribute('rel') ?? 'alternate') === 'alternate')
      ?.address('href') ??
    (isAddress ? guid?.text : undefined)
  );
}
