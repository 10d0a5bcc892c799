import { record, word } from '../../feed/normalise/read.js';
import { syntaxSlip } from '../places/json.js';
import type { Code, Details } from '../details.js';
import type { Place } from '../places/place.js';

interface NoFeed {
  readonly code: Code;
  readonly details: Details[Code];
  readonly place?: Place | undefined;
}

/** The details are those of the code. */
export const noFeed = <C extends Code>(
  code: C,
  details: Details[C],
  place?: Place,
): NoFeed => ({ code, details, place });

/** What a text is that is no feed, and where it stops being one. */
export function whatItIs(text: string): NoFeed {
  const start = text.trimStart().slice(0, 4000);
  if (!start) return noFeed('empty', {});
  if (/^(?:---\s|\{[{%])/.test(start)) return noFeed('template', {});
  if (start.startsWith('<')) return markup(start, text);
  if (/^[[{"\d]|^(?:true|false|null)\b/.test(start)) return json(text);
  return noFeed('unknown-text', {});
}

function markup(start: string, text: string): NoFeed {
  if (!/<(?:!doctype html|html|head|body)\b/i.test(start)) {
    return noFeed('unknown-xml', {});
  }
  if (/<input[^>]+type=["']?password/i.test(text)) {
    return noFeed('login-page', {});
  }
  const title = /<title\b[^>]*>([^<]*)/i.exec(text)?.[1]?.trim() ?? '';
  return noFeed('html-page', { title });
}

function json(text: string): NoFeed {
  try {
    const { code, message } = record(JSON.parse(text));
    const isError = word(code) && word(message);
    return isError
      ? noFeed('api-error', { message: word(message) })
      : noFeed('unknown-json', {});
  } catch {
    const slip = syntaxSlip(text);
    if (slip?.isComma) return noFeed('json-comma', {}, slip);
    return noFeed('json-syntax', { found: slip?.found ?? '' }, slip);
  }
}
