import { postToItem } from './activitystreams/post.js';
import type { Format } from './format.js';
import { nextPage } from './site.js';
import { words } from './text.js';
import { firstText, list, record, text, word, type Raw } from './values.js';

/** Kinds of objects that are a notice; people and polls' votes aren't. */
const POST = /^(?:Event|Note|Article|Page|Question)$/;
/** Activities whose object is the author's own. */
const OWN = /^(?:Create|Update)$/;

/**
 * An outbox of ActivityStreams 2, one page of it, a single post, or the actor
 * whose outbox it is.
 *
 * @see https://www.w3.org/TR/activitystreams-core/#collections
 */
export const format: Format = {
  toJsonFeed({ value, url }) {
    const start = record(value);
    const first = record(start.first);
    const page = [start, first].find(isFilled);
    const items = entriesOf(page ?? start).flatMap(toItems);
    const next = page
      ? firstText(page.next, record(page.next).id)
      : beginningOf(start);
    if (!page && !next && items.length === 0) return undefined;
    return {
      title: words(start.name),
      home_page_url: homeOf(start, url),
      items,
      next_url: nextPage(next, url),
    };
  },
};

/** `first` is a page, or the address of one; an actor has an outbox. */
const beginningOf = ({ first, outbox }: Raw): string | undefined =>
  firstText(first, record(first).id, outbox);

/** The page of the actor, for people. */
const homeOf = (start: Raw, url: string): string | undefined =>
  firstText(start.outbox && start.url, /^(.*\/)outbox\b/.exec(url)?.[1]);

const isFilled = (page: Raw): boolean =>
  'orderedItems' in page || 'items' in page;

/** What a collection holds; anything else stands for itself. */
const entriesOf = (page: Raw): readonly unknown[] =>
  isFilled(page) ? list(page.orderedItems ?? page.items) : [page];

/** An `Announce` passes on what somebody else has written. */
function toItems(entry: unknown): Raw[] {
  const activity = record(entry);
  const isOwn = OWN.test(word(activity.type));
  const post = isOwn ? record(activity.object) : activity;
  if (!POST.test(word(post.type)) || post.draft === true) return [];
  // An answer is half of a conversation.
  if (post.type === 'Note' && text(post.inReplyTo)) return [];
  return [postToItem({ attributedTo: activity.actor, ...post })];
}
