import type { Tools } from '../format.js';
import { withoutNote } from '../text.js';
import type { Raw } from '../values.js';
import { bodyOf } from '../xml/body.js';
import type { XmlElement } from '../xml/element.js';
import { eventOf } from '../xml/event.js';
import { mediaOf } from '../xml/media.js';
import { authorsOf } from '../xml/people.js';
import { plain } from './text.js';

/** An entry, RFC 4287 §4.1.2. */
export function atomEntry(entry: XmlElement, tools: Tools): Raw {
  const content = entry.first('content');
  // Content that lies elsewhere is a page of its own.
  const elsewhere = content?.address('src');
  const url = linkOf(entry, 'alternate') ?? elsewhere;
  const heading = plain(entry.first('title', 'media:title'));
  const event = eventOf(entry);
  const noted = event ? withoutNote(heading) : { title: heading };
  return {
    id: entry.textOf('id') ?? url,
    url,
    title: noted.title,
    ...bodyOf(content, entry.first('summary'), tools),
    ...videoText(entry),
    date_published: entry.textOf('published', 'issued', 'created'),
    date_modified: entry.textOf('updated', 'modified'),
    authors: authorsOf(entry, 'author'),
    tags: entry
      .all('category')
      .map((each) => each.attribute('label') ?? each.attribute('term')),
    language: content?.language ?? entry.language,
    ...mediaOf(entry),
    _event: event && { eventStatus: noted.eventStatus, ...event },
  };
}

/** Channels of videos have their words in Media RSS only. */
function videoText(entry: XmlElement): Raw {
  if (entry.first('content', 'summary')) return {};
  return {
    content_text: entry.first('media:group')?.textOf('media:description'),
  };
}

/** Where a link with this relation leads; to a page rather than a file. */
export function linkOf(element: XmlElement, rel: string): string | undefined {
  const links = element
    .all('link')
    .filter((link) => (link.attribute('rel') ?? 'alternate') === rel);
  const page = links.find((link) => /html/.test(link.attribute('type') ?? ''));
  return (page ?? links[0])?.address('href');
}
