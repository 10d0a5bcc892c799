import { record, text } from '../../feed/normalise/read.js';
import type { Spot } from '../spot.js';
import { written } from './values.js';

const SCHEME = /^\s*([a-z][a-z\d+.-]*):/i;

/** @param left - Absolute, if it can be used. */
export function checkAddress(value: unknown, left: unknown, spot: Spot): void {
  checkUse(value, left, spot);
  if (isUnencrypted(left, spot)) spot.tell('insecure-link', about(left, spot));
}

/** An embed shows images of the feed's host and of its page's only. */
export function checkImage(value: unknown, left: unknown, spot: Spot): void {
  checkUse(value, left, spot);
  if (isUnencrypted(left, spot)) spot.tell('insecure-image', about(left, spot));
  const { host } = new URL(spot.scope.reading.url);
  // Of a file nobody knows where it will be.
  if (typeof left !== 'string' || !host || new URL(left).host === host) return;
  spot.tell('foreign-image', about(left, spot));
}

const about = (value: unknown, { name }: Spot) => ({
  name,
  written: written(value),
});

/** Whether it can be used, and whether as it is written. */
function checkUse(value: unknown, left: unknown, spot: Spot): void {
  const found = text(9999)(record(value).url ?? value, { bases: [] }) ?? '';
  const scheme = SCHEME.exec(found)?.[1]?.toLowerCase();
  const details = about(found || value, spot);
  if (typeof left !== 'string') {
    return spot.tell(whyLost(found, scheme, spot), details);
  }
  if (record(value) === value) {
    spot.tell('loose-type', { name: spot.name, wanted: 'text' });
  }
  if (!scheme) spot.tell('relative-address', { ...details, read: left });
}

function whyLost(found: string, scheme: string | undefined, spot: Spot) {
  if (scheme) return /^https?$/.test(scheme) ? 'bad-address' : 'bad-scheme';
  const isKnown = spot.scope.reading.url.startsWith('http');
  return !isKnown && URL.canParse(found, 'https://a.example')
    ? 'relative-unknown'
    : 'bad-address';
}

/** @param left - What a page would load or link. */
const isUnencrypted = (left: unknown, { scope }: Spot): boolean =>
  typeof left === 'string' &&
  left.startsWith('http:') &&
  scope.reading.url.startsWith('https:');
