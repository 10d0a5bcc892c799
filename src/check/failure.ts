import type { Failure } from '../model/feed.js';
import type { Code } from './details.js';
import { levelOf } from './levels.js';
import type { Report } from './report.js';

/** What can be said without a text. */
const CODES: Readonly<Record<Failure, Code>> = {
  unreachable: 'unreachable',
  'not-allowed': 'no-cors',
  blocked: 'insecure-feed',
  refused: 'refused',
  'not-found': 'not-found',
  busy: 'busy',
  'not-a-feed': 'unknown-text',
  empty: 'empty',
  expired: 'expired',
  'too-large': 'too-large',
};

/** The report of a feed that could not be had at all. */
export function failureReport(address: string, reason: Failure): Report {
  const code = CODES[reason];
  const finding = { level: levelOf(code), code, details: {}, pointer: '' };
  return { address, format: undefined, items: [], findings: [finding] };
}
