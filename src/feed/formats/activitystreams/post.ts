import { withoutNote, words } from '../text.js';
import { firstText, list, record, text, word, type Raw } from '../values.js';
import { filesOf, linkOf } from './files.js';
import { placesOf } from './places.js';

/** A post as an item; an `Event` of Mobilizon or Gancio as an event. */
export function postToItem(post: Raw): Raw {
  const { title, eventStatus } = withoutNote(words(post.name));
  const languages = Object.keys(record(post.contentMap));
  const language = firstText(post.inLanguage, languages[0]);
  const authors = list(post.attributedTo).map(party);
  const isEvent = post.type === 'Event';
  return {
    id: firstText(post.id, post.url),
    url: linkOf(post.url) ?? post.id,
    title,
    // Of a `Note` it is the content warning, and may stand alone in a list.
    summary: words(post.summary),
    content_html: post.content ?? record(post.contentMap)[language ?? ''],
    date_published: post.published,
    date_modified: post.updated,
    authors,
    language,
    tags: list(post.tag).flatMap(hashtag),
    ...filesOf(post),
    ...(isEvent && { _event: eventOf(post, authors, eventStatus) }),
  };
}

function eventOf(post: Raw, organizer: Raw[], noted: string | undefined): Raw {
  const status = word(post['ical:status'] ?? post.status);
  const register = text(post.externalParticipationUrl);
  return {
    startDate: post.startTime,
    endDate: post.endTime,
    timeZone: post.timezone,
    eventStatus:
      noted ?? (/^cancell?ed$/i.test(status) ? 'EventCancelled' : undefined),
    organizer,
    ...placesOf(post),
    ...(register && { offers: [{ url: register }] }),
  };
}

/** `#Frauentag`; mentions of people are no tags. */
function hashtag(value: unknown): string[] {
  const { type, name } = record(value);
  const said = firstText(type === 'Hashtag' ? name : undefined, value);
  return said ? [said.replace(/^#/, '')] : [];
}

/**
 * Most often an address only. Then the name is how one writes it, `@verein` at
 * its host.
 */
function party(value: unknown): Raw {
  const { name, preferredUsername, url, id } = record(value);
  const address = firstText(linkOf(url), id, value)?.slice(0, 500) ?? '';
  const [, host, user] =
    /^https?:\/\/([^/]+)\/.*?@?([^/@?#]+)\/?$/.exec(address) ?? [];
  const handle = host && user && `@${user}@${host}`;
  return { name: firstText(name, preferredUsername, handle), url: address };
}
