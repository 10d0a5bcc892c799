import { decodeEntities } from '../../content/entities.js';
import { plain as plainReader, record } from '../../feed/normalise/read.js';
import type { Kind } from '../members.js';
import type { Spot } from '../spot.js';
import { checkAddress, checkImage } from './addresses.js';
import { checkDate } from './dates.js';
import { checkHtml } from './html.js';
import { isAbsent, written } from './values.js';

/**
 * @param value - As it is written.
 * @param left - What `normalise` has made of it.
 */
export type Check = (value: unknown, left: unknown, spot: Spot) => void;

const STATUS =
  'EventScheduled, EventCancelled, EventPostponed, EventRescheduled, EventMovedOnline';
const MODES =
  'OfflineEventAttendanceMode, OnlineEventAttendanceMode, MixedEventAttendanceMode';

/** What isn't left, and why nobody can say more about it. */
const present: Check = (_, left, spot) => {
  if (left === undefined) spot.tell('lost', { name: spot.name });
};

const textLike =
  (decode: (text: string) => string): Check =>
  (value, left, spot) => {
    const { name } = spot;
    if (typeof left !== 'string') return spot.tell('lost', { name });
    if (typeof value !== 'string') {
      return spot.tell('loose-type', { name, wanted: 'text' });
    }
    if (decode(value).trim().length > left.length) {
      spot.tell('cut-off', { name, most: left.length });
    }
  };

const text = textLike((words) => words);

const plainText = textLike(decodeEntities);
const plain: Check = (value, left, spot) => {
  plainText(value, left, spot);
  if (typeof value !== 'string') return;
  const { name } = spot;
  if (/<\/?[a-z][^<>]*>/i.test(value)) spot.tell('markup-in-text', { name });
  else if (decodeEntities(value) !== value) {
    spot.tell('entities-in-text', { name });
  }
};

const oneOf =
  (allowed: string): Check =>
  (value, left, spot) => {
    if (left !== undefined) return;
    const { name } = spot;
    spot.tell('bad-term', { name, written: written(value), allowed });
  };

const id: Check = (value, left, spot) => {
  if (typeof value === 'number') spot.tell('number-id', { id: String(value) });
  else text(value, left, spot);
};

/** What is left may be the feed's. */
const zone: Check = (value, left, spot) => {
  const isRead = typeof value === 'string' && value.trim() === left;
  if (isRead) return;
  spot.tell('bad-zone', { name: spot.name, written: written(value) });
};

const language: Check = (value, _, spot) => {
  const { name } = spot;
  if (isTag(value)) return;
  spot.tell('bad-language', { name, written: written(value) });
};

function isTag(value: unknown): boolean {
  try {
    const isText = typeof value === 'string' && value.length < 41;
    return isText && Intl.getCanonicalLocales(value.trim()).length > 0;
  } catch {
    return false;
  }
}

const html: Check = (value, left, spot) => {
  text(value, left, spot);
  if (typeof value === 'string') checkHtml(value, spot);
};

/** A text, or schema.org's `PostalAddress`, of which one line is made. */
const postal: Check = (value, left, spot) => {
  const parts = record(value);
  if (parts !== value) return plain(value, left, spot);
  present(value, left, spot);
  for (const name of ['streetAddress', 'postalCode', 'addressLocality']) {
    const part = parts[name];
    if (isAbsent(part)) continue;
    const line = plainReader()(part, { bases: [] });
    plain(part, line, spot.in(name));
  }
};

/** A number, or words. */
const price: Check = (value, left, spot) =>
  (typeof left === 'string' ? text : present)(value, left, spot);

/** A kind of place is still a place. */
const place: Check = (value, _, spot) => {
  if (typeof value !== 'string') spot.tell('lost', { name: spot.name });
};

/** By what a member is. */
export const KINDS: Readonly<Record<Extract<Kind, string>, Check>> = {
  address: checkAddress,
  currency: oneOf('EUR, CHF, …'),
  date: checkDate,
  flag: present,
  html,
  id,
  image: checkImage,
  language,
  mode: oneOf(MODES),
  number: present,
  place,
  plain,
  postal,
  price,
  status: oneOf(STATUS),
  text,
  zone,
};
