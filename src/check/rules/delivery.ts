import type { FormatName } from '../../feed/formats/detect.js';
import type { Tell } from '../report.js';

/** How a text has come. */
export interface Delivery {
  readonly text: string;
  readonly address: string;
  /** A header of the answer; without it nothing is said of headers. */
  readonly header?: ((name: string) => string | null) | undefined;
  /** The origin that asked, if it was another one than the feed's. */
  readonly origin?: string | undefined;
}

/** JSON Feed calls 250 kB fine. */
const KILOBYTES = 250;

/** What the server might do better. */
export function checkDelivery(
  { text, address, header, origin }: Delivery,
  format: FormatName | undefined,
  tell: Tell,
): void {
  if (address.startsWith('http:')) tell('insecure-feed', [], {});
  if (text.includes('\uFFFD')) tell('broken-letters', [], {});
  const kilobytes = Math.round(text.length / 1000);
  if (kilobytes > KILOBYTES) tell('large', [], { kilobytes });
  if (!header) return;
  checkCors(header('access-control-allow-origin'), origin, tell);
  checkType(header('content-type') ?? '', format, tell);
  const kept = ['etag', 'last-modified', 'cache-control', 'expires'];
  if (!kept.some((name) => header(name))) tell('no-caching', [], {});
}

function checkCors(
  allowed: string | null,
  origin: string | undefined,
  tell: Tell,
): void {
  if (!origin || allowed === '*' || allowed === origin) return;
  if (allowed) tell('other-cors', [], { allowed });
  else tell('no-cors', [], {});
}

const TYPES: Partial<Record<FormatName, readonly [RegExp, string]>> = {
  rss: [/xml/i, 'application/rss+xml'],
  atom: [/xml/i, 'application/atom+xml'],
  icalendar: [/calendar/i, 'text/calendar'],
  'html-page': [/html/i, 'text/html'],
  'json-feed': [/json/i, 'application/feed+json'],
};
const JSON_TYPE = [/json/i, 'application/json'] as const;

function checkType(type: string, format: FormatName | undefined, tell: Tell) {
  if (!format) return;
  const [pattern, wanted] = TYPES[format] ?? JSON_TYPE;
  if (!pattern.test(type)) tell('wrong-type', [], { type, wanted });
}
