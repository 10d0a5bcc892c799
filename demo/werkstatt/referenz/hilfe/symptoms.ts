import type { Failure } from '../../../../src/model/feed.js';

interface Symptom {
  /** What the page says then. */
  readonly said?: readonly Failure[];
  /** Lines of the library; `…` stands for what differs. A test compares. */
  readonly own?: readonly string[];
  /** Lines of browsers. */
  readonly browsers?: readonly string[];
}

/** What is seen, the most frequent first. */
export const SYMPTOMS = {
  'only-link': {
    browsers: [
      'Failed to load resource: the server responded with a status of 404',
      'Refused to load the script … because it violates the following Content Security Policy directive: "script-src …"',
      "Failed to find a valid digest in the 'integrity' attribute",
    ],
  },
  refused: {
    said: ['blocked'],
    own: [
      "aushang: …: this page's Content-Security-Policy or mixed content forbids the request; add the host to connect-src, or use https",
    ],
    browsers: [
      'Refused to connect to … because it violates the following Content Security Policy directive: "connect-src …"',
      'Connecting to … violates the following Content Security Policy directive: "connect-src …". The action has been blocked.',
      'Mixed Content: The page at … was loaded over HTTPS, but requested an insecure resource …',
    ],
  },
  'not-allowed': {
    said: ['not-allowed'],
    own: [
      'aushang: …: the host answers, but without an Access-Control-Allow-Origin header for this page',
    ],
    browsers: [
      "Access to fetch at … from origin … has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at …',
    ],
  },
  unreachable: {
    said: ['unreachable', 'busy', 'refused', 'not-found', 'too-large'],
    own: [
      'aushang: …: HTTP status …',
      'aushang: …: the host answers, but the answer broke off',
      'aushang: …: over … bytes',
      'aushang: …: TypeError: …',
      'aushang: …: TimeoutError: …',
    ],
    browsers: [
      'Failed to fetch',
      'NetworkError when attempting to fetch resource.',
    ],
  },
  'no-feed': {
    said: ['not-a-feed', 'empty', 'expired'],
    own: [
      'aushang: …: this is a page or XML, but no feed that we know',
      'aushang: …: this is JSON, but no feed that we know',
      'aushang: …: this is no feed',
      'aushang: …: it is no …',
      'aushang: …: it has no list of items',
      'aushang: …: the answer is empty',
      'aushang: …: the feed has ended',
      'aushang: …: SyntaxError: …',
    ],
  },
  missing: {
    own: [
      'aushang: …: items[…] has no "id", left out',
      'aushang: …: items[…] has an "id" that was there before, left out',
      'aushang: …: items[…] has neither title nor text, left out',
    ],
  },
  images: {
    browsers: [
      'Refused to load the image … because it violates the following Content Security Policy directive: "img-src …"',
    ],
  },
  time: {},
  old: {
    own: [
      'aushang: …: items[…] has an event without a readable "startDate"',
      'aushang: …: items[…] has an "endDate" before its "startDate", ignored',
    ],
  },
  stale: {},
  umlauts: {},
  looks: {},
  language: {},
  article: {},
  jumps: {},
  twice: { own: ['aushang: … leaves taken tags: …'] },
} as const satisfies Record<string, Symptom>;

export type SymptomName = keyof typeof SYMPTOMS;

export const symptoms: Readonly<Record<SymptomName, Symptom>> = SYMPTOMS;
