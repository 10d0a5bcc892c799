import type { Source } from './format.js';

/** What the `format` attribute may say; and a page, which it says of none. */
export type FormatName =
  | 'json-feed'
  | 'wordpress'
  | 'the-events-calendar'
  | 'schema-org'
  | 'html-page'
  | 'activitystreams'
  | 'mobilizon'
  | 'gancio'
  | 'rss'
  | 'atom'
  | 'icalendar';

/**
 * How a source is to be read.
 *
 * @param asked - The embedder's `format`, if there is one.
 */
export function formatOf(
  source: Source,
  asked?: FormatName,
): FormatName | undefined {
  const isPage = asked === 'schema-org' && source.value === undefined;
  return isPage ? 'html-page' : (asked ?? detect(source));
}

/**
 * What a source is, by its shape; not by its content type, which is often
 * wrong.
 *
 * @returns undefined for what is no feed that can be read.
 */
export function detect({ value, text, url }: Source): FormatName | undefined {
  if (value === undefined) return detectText(text);
  const known = SHAPES.find(([, matches]) => matches(value));
  return known?.[0] ?? detectEmpty(value, url);
}

type Members = Readonly<Record<string, unknown>>;

/** A JSON object, or undefined. */
const object = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;

/** `String` throws for `{ "toString": 1 }`. */
const word = (value: unknown): string =>
  typeof value === 'string' ? value : '';

/** One broken item must not hide what a list is of. */
const SAMPLE = 20;

/** Whether an object, or one of the first of a list, has such members. */
const some = (value: unknown, test: (one: Members) => boolean): boolean =>
  (Array.isArray(value) ? value.slice(0, SAMPLE) : [value]).some((one) => {
    const members = object(one);
    return members !== undefined && test(members);
  });

/** Whether a `@context` names a vocabulary. */
const speaks = ({ '@context': context }: Members, words: string): boolean =>
  ((Array.isArray(context) ? context : [context]) as unknown[])
    .flatMap((one) => [one, ...Object.values(object(one) ?? {})])
    .some((one) => typeof one === 'string' && one.includes(words));

const isTimed = (one: Members): boolean =>
  'utc_start_date' in one || 'start_date_utc' in one;

const isPost = ({ title, link, date_gmt }: Members): boolean =>
  (object(title) !== undefined && 'rendered' in (title as object)) ||
  (typeof link === 'string' && date_gmt !== undefined);

/** By its `@context`; else an outbox, an actor, or what somebody has done. */
const isActivity = (one: Members): boolean =>
  speaks(one, 'activitystreams') ||
  /^OrderedCollection/.test(word(one.type)) ||
  ('type' in one && ('actor' in one || 'attributedTo' in one));

type Shape = readonly [FormatName, (value: unknown) => boolean];

/** In the order in which they are to be tried. */
const SHAPES: readonly Shape[] = [
  [
    'json-feed',
    (value) => {
      const { version, items, '@context': context } = object(value) ?? {};
      const isFeed = /jsonfeed\.org\/version\//.test(word(version));
      return isFeed || (Array.isArray(items) && context === undefined);
    },
  ],
  [
    'the-events-calendar',
    (value) => {
      const answer = object(value) ?? {};
      const isList = Array.isArray(answer.events);
      const isAnswer = 'rest_url' in answer || some(answer.events, isTimed);
      return (isList && isAnswer) || some(value, isTimed);
    },
  ],
  ['wordpress', (value) => some(value, isPost)],
  [
    'schema-org',
    (value) => some(value, (one) => '@type' in one || '@graph' in one),
  ],
  ['activitystreams', (value) => some(value, isActivity)],
  ['schema-org', (value) => some(value, (one) => speaks(one, 'schema.org'))],
  [
    'gancio',
    (value) =>
      Array.isArray(value) &&
      some(value, (one) => 'start_datetime' in one && 'place' in one),
  ],
];

/** An empty list says nothing; the address then does. */
function detectEmpty(value: unknown, url: string): FormatName | undefined {
  if (!Array.isArray(value) || value.length > 0) return undefined;
  if (/\/tec\/v1\//.test(url)) return 'the-events-calendar';
  if (/\/wp\/v2\//.test(url)) return 'wordpress';
  return /\/api\/events\b/.test(url) ? 'gancio' : undefined;
}

/** What stands before a document's first element. */
const PROLOG =
  /^(?:\s|<\?[^>]*>|<!--[^]*?-->|<![a-z][^>[]*(?:\[[^\]]*\])?[^>]*>)*/i;
const ROOTS: Readonly<Record<string, FormatName>> = {
  rss: 'rss',
  RDF: 'rss',
  feed: 'atom',
};

function detectText(text: string): FormatName | undefined {
  const beginning = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(beginning)) return 'icalendar';
  if (!beginning.startsWith('<')) return undefined;
  const root = /^<(?:[\w-]+:)?(\w+)/.exec(beginning.replace(PROLOG, ''))?.[1];
  const known = Object.hasOwn(ROOTS, root ?? '') ? ROOTS[root!] : undefined;
  const isPage = /<script\b[^<>]*\bapplication\/ld\+json/i.test(text);
  return known ?? (isPage ? 'html-page' : undefined);
}
