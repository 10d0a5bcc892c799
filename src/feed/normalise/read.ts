import { decodeEntities } from '../../content/entities.js';
import { isoDate, parseDate } from '../../dates/parse.js';
import { isZone } from '../../dates/zones.js';

/** What it takes to understand a value. */
export interface From {
  /** Where relative addresses start; the first base that works counts. */
  readonly bases: readonly (string | undefined)[];
  /** An item that an `aushang-load` event gave out has no references left. */
  readonly decoded?: boolean;
}

/**
 * From whatever a feed holds to what the model allows, or `undefined`: numbers
 * for text, text for lists, objects for text, null everywhere. Never throws.
 */
export type Read<T> = (value: unknown, from: From) => T | undefined;

/** @param limit - Characters. */
export const text =
  (limit = 500): Read<string> =>
  (value) => {
    const scalar = typeof value === 'string' || typeof value === 'number';
    return (scalar && String(value).slice(0, limit).trim()) || undefined;
  };

/** Text in which a publisher's software may have left `&amp;`. */
export const plain =
  (limit?: number): Read<string> =>
  (value, from) => {
    const found = text(limit)(value, from);
    if (!found || from.decoded) return found;
    // What was decoded may be a space.
    return decodeEntities(found).trim() || undefined;
  };

/** BCP 47; many a system writes `de_DE`, which browsers don't know. */
export const language: Read<string> = (value, from) =>
  text(40)(value, from)?.replaceAll('_', '-');

/** For patterns. `String(value)` would throw for `{ "toString": 1 }`. */
export const word = (value: unknown): string =>
  typeof value === 'string' ? value : '';

export const number: Read<number> = (value) => {
  const found = typeof value === 'string' && value ? +value : value;
  return Number.isFinite(found) ? (found as number) : undefined;
};

export const flag: Read<boolean> = (value) =>
  typeof value === 'boolean' ? value : undefined;

/** A date in one of the model's three forms. */
export const date: Read<string> = (value, from) => {
  const found = parseDate(text(60)(value, from) ?? '');
  return found && isoDate(found);
};

/** IANA names only: other systems' names and offsets are no zone. */
export const zone: Read<string> = (value, from) => {
  const found = text(60)(value, from);
  return found && isZone(found) ? found : undefined;
};

/** One of the known words; schema.org may write its address before them. */
export const term =
  <T extends string>(...known: readonly T[]): Read<T> =>
  (value) =>
    known.find((one) => one === word(value).replace(/^.*[/:#]/, ''));

/**
 * An address as `http(s)`; an image may be written as `{ url }`. One that is
 * too long is none: cut off it would lead elsewhere.
 */
export const address: Read<string> = (value, from) => {
  const found = text(9999)(record(value).url ?? value, from);
  if (!found) return undefined;
  // Most are absolute; no base is parsed for those.
  const bases = /^https?:/i.test(found) ? [] : from.bases;
  const base = bases.find((one) => URL.canParse(found, one));
  try {
    const { href } = new URL(found, base);
    return /^https?:.{0,4000}$/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
};

/** A JSON object; anything else is an empty one. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A list; a single value is a list of one, null is none. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
