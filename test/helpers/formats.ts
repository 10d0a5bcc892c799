import { decodeEntities } from '../../src/content/entities.js';
import type { Format, Source } from '../../src/feed/formats/format.js';
import { normaliseFeed } from '../../src/feed/normalise/feed.js';
import type { Feed } from '../../src/model/feed.js';
import type { EventDetails, Item } from '../../src/model/item.js';
import { NOW } from './clock.js';

/** What an address answered; JSON, unless it is given as text. */
export interface Answer {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const SITE = 'https://www.verein.example';

/** What lies under an address; nobody looks at the text of JSON. */
export function sourceOf(
  content: unknown,
  { url = `${SITE}/daten.json`, headers = {} }: Answer = {},
): Source {
  const isText = typeof content === 'string';
  const [text, value] = isText ? [content, undefined] : ['', content];
  return { text, value, url, header: (name) => headers[name] ?? null };
}

/** An answer, read as a format and normalised; undefined if it is none. */
export function read(
  format: Format,
  content: unknown,
  answer?: Answer,
): Feed | undefined {
  const source = sourceOf(content, answer);
  const tools = { decodeEntities, now: Date.parse(NOW) };
  const raw = format.toJsonFeed(source, tools);
  return raw === undefined ? undefined : normaliseFeed(raw, source.url);
}

/** The first item of an answer. */
export function firstOf(
  format: Format,
  content: unknown,
  answer?: Answer,
): Item {
  const [item] = read(format, content, answer)?.items ?? [];
  if (!item) throw new Error(`no item in ${JSON.stringify(content)}`);
  return item;
}

/** The `_event` of the first item. */
export const eventOf = (format: Format, content: unknown): EventDetails =>
  firstOf(format, content)._event ?? {};
