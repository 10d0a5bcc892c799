import { text } from './values.js';

/** Characters that are looked at: titles and teasers are shorter. */
const LIMIT = 4000;

/** What isn't for readers. As in HTML, what is never closed goes to the end. */
const SILENT =
  /<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
/** What stands between words; other elements stand within them. */
const BLOCK =
  /<\/?(?:address|article|blockquote|br|d[dlt]|div|fig\w+|h[1-6r]|li|ol|p|section|table|t[dhr]|ul)\b[^<>]*>/gi;
const TAG = /<[a-z!/][^<>]*>/gi;

/**
 * HTML without its tags, in one line. Character references stay: `normalise`
 * decodes those of titles and summaries, once.
 */
export function words(html: unknown): string | undefined {
  const plain = text(html)
    ?.slice(0, LIMIT)
    .replace(SILENT, ' ')
    .replace(BLOCK, ' ')
    .replace(TAG, '')
    .replace(/\s+/g, ' ');
  return text(plain);
}

const DOTS = '(?:…|\\.\\.\\.|&hellip;|&#8230;|&#x2026;)';
/** WordPress's themes end an excerpt with a link, with its class or without. */
const MORE_LINK = new RegExp(
  `<a\\b[^<>]*\\bclass=["'][^"'<>]*more[^<>]*>[^]*?(?:</a>|$)|(?<=${DOTS}\\]?(?:\\s|&nbsp;)*)<a\\b[^<>]*>[^]*?(?:</a>|$)`,
  'gi',
);
/** Characters at the end in which the mark stands. */
const TAIL = 100;
const CUT_OFF = new RegExp(`\\s*\\[${DOTS}\\](?=(?:\\s|</\\w+>)*$)`, 'i');

/** A text without the `[…]` that a system puts where it has cut it off. */
export const withoutCutMark = (html: string): string =>
  html.slice(0, -TAIL) + html.slice(-TAIL).replace(CUT_OFF, '');

/** The words of an excerpt, without its *read more*. */
export function teaser(html: unknown): string | undefined {
  const excerpt = text(html)?.slice(0, LIMIT).replace(MORE_LINK, '') ?? '';
  const plain = words(excerpt);
  return plain && text(withoutCutMark(plain));
}

const CANCELLED =
  'abgesagt|absage|(?:fällt|faellt)(?: leider)? aus|entfällt|ausgefallen|cancell?ed|annulé';
const POSTPONED = 'verschoben|postponed|reporté';
const NOTE = `(?:(${CANCELLED})|${POSTPONED})`;
const DASH = '(?:[–—]|&#821[12];|&[nm]dash;)';
/** *ABGESAGT: Lesung*, *(verschoben) Lesung*, *Cancelled - Lesung*. */
const BEFORE = new RegExp(
  `^[\\s*!+[(]*${NOTE}\\s*(?:[:!*+|)\\]]|-(?=\\s)|${DASH})(?:[\\s:!*+|)\\]-]|${DASH})*`,
  'i',
);
/** *Lesung (abgesagt)*, *Lesung – ABGESAGT!*. */
const AFTER = new RegExp(
  `(?:\\s*${DASH}?\\s*[(\\[*]+\\s*|\\s+(?:-|${DASH})\\s*)${NOTE}[\\s!.*)\\]]*$`,
  'i',
);

/** A title, and the `eventStatus` that stood in it. */
export interface Noted {
  readonly title: string | undefined;
  readonly eventStatus?: 'EventCancelled' | 'EventPostponed';
}

/**
 * Many systems have no field for *cancelled*, so it is written into the title.
 * The elements say it in the reader's language.
 */
export function withoutNote(title: string | undefined): Noted {
  const isTitle = title && title.length < 500;
  const match = isTitle && (BEFORE.exec(title) ?? AFTER.exec(title));
  if (!match) return { title };
  return {
    title: text(title.replace(match[0], '')) ?? title,
    eventStatus: match[1] ? 'EventCancelled' : 'EventPostponed',
  };
}
