import type { Failed } from '../feed-error.js';
import type { Loaded } from '../load.js';
import { formatOf } from './detect.js';
import type { Source, Tools } from './format.js';
import { mailDate } from './mail-date.js';
import { formatNamed, isFormat, type RewrittenFormat } from './index.js';
import { withCharacters } from './references.js';
import { list, record } from './values.js';
import { byAuthor, byOrganizer, withOrganizerLines } from './organizer-line.js';

/** Raw JSON Feed, and where it came from. */
interface Rewritten {
  readonly feed: unknown;
  readonly url: string;
}

/**
 * Reads what is no JSON Feed.
 *
 * @param asked - The embedder's `format`.
 * @param loaded - What lies under the address, if that is known by now.
 * @returns a failure for what nobody can read.
 */
export async function rewrite(
  address: string,
  asked: string,
  load: (address: string) => Promise<Loaded>,
  tools: Tools,
  loaded?: Loaded,
): Promise<Rewritten | Failed> {
  const wanted = isFormat(asked) ? asked : undefined;
  const answer = loaded ?? (await load(await addressFor(address, wanted)));
  const text = withCharacters(answer.text);
  const source: Source = { ...answer, text, value: jsonOf(text) };
  if (!text.trim()) return fail('empty', 'the answer is empty');
  const name = formatOf(source, wanted);
  if (name === 'json-feed') return jsonFeed(source, tools);
  if (!name) return fail('not-a-feed', why(source));
  const format = await formatNamed(name);
  const feed = format.toJsonFeed(source, tools);
  if (feed === undefined) return fail('not-a-feed', `it is no ${name}`);
  return {
    feed: withOrganizerLines(feed, tools.decodeEntities, byOrganizer),
    url: answer.url,
  };
}

/** One that has ended, or with a mail's dates, or organisers in its text. */
function jsonFeed(
  { text, url }: Source,
  { decodeEntities }: Tools,
): Rewritten | Failed {
  const dated = text.replace(MAIL_DATE, (_, date: string) =>
    JSON.stringify(mailDate(date)),
  );
  const feed = record(jsonOf(dated));
  const items = list(feed.items);
  if (feed.expired === true && !items.length) {
    return fail('expired', 'the feed has ended');
  }
  // A single item without its brackets is still one.
  const isList = Array.isArray(feed.items) || 'id' in record(items[0]);
  if (!isList) return fail('not-a-feed', 'it has no list of items');
  return { feed: withOrganizerLines(feed, decodeEntities, byAuthor), url };
}

const MAIL_DATE = /"(\w{3}, \d\d? \w{3} \d{4}\b[^"\\]*)"/g;

const fail = (reason: Failed['reason'], detail: string): Failed => ({
  reason,
  detail,
});

/** The embedder may name a site only; its software knows where the feed is. */
async function addressFor(address: string, name?: RewrittenFormat) {
  if (!name || !URL.canParse(address)) return address;
  const { address: find } = await formatNamed(name);
  return find?.(new URL(address)).href ?? address;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a webmaster can act on: the parser's own words, if it is nearly JSON. */
function why({ text, value }: Source): string {
  const start = text.trimStart().slice(0, 1);
  if (start === '<') return 'this is a page or XML, but no feed that we know';
  if (value !== undefined) return 'this is JSON, but no feed that we know';
  try {
    JSON.parse(text);
  } catch (error) {
    return String(error);
  }
  return 'this is no feed';
}
