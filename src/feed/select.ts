import { eventTime } from '../dates/event-time.js';
import type { Item } from '../model/item.js';
import { list } from './normalise/read.js';

export const KINDS = ['all', 'news', 'events'] as const;
export type Kind = (typeof KINDS)[number];

export const PERIODS = ['all', 'upcoming', 'past'] as const;
export type Period = (typeof PERIODS)[number];

/** Which items of a feed an element wants. */
export interface Criteria {
  readonly kind?: Kind;
  /** Other than `all`, it is about events only. */
  readonly period?: Period;
  /** Ids. */
  readonly exclude?: readonly string[];
  /** One of these, whatever their case. */
  readonly tags?: readonly string[];
  readonly organizers?: readonly string[];
  /** The element's `time-zone`. */
  readonly zone?: string | undefined;
}

/**
 * A script may have set anything: what makes no sense means all.
 *
 * @param now - The instant that counts as now.
 */
export function select(
  items: readonly Item[],
  criteria: Criteria,
  now: number,
): readonly Item[] {
  const { exclude, tags, organizers } = criteria;
  return items.filter(
    (item) =>
      ofKind(item, criteria.kind) &&
      inPeriod(item, criteria, now) &&
      !list(exclude).includes(item.id) &&
      anyOf(tags, item.tags ?? []) &&
      anyOf(
        organizers,
        organizersOf(item).map(({ name }) => name),
      ),
  );
}

/** `_event.organizer`, else the authors (the item's, which may be the feed's). */
export const organizersOf = (item: Item) =>
  item._event?.organizer ?? item.authors ?? [];

const ofKind = ({ _event }: Item, kind?: Kind): boolean =>
  kind === 'events' ? Boolean(_event) : kind !== 'news' || !_event;

/** What is running counts as upcoming: the end decides, not the start. */
function inPeriod(
  item: Item,
  { period, zone }: Criteria,
  now: number,
): boolean {
  if (period !== 'upcoming' && period !== 'past') return true;
  if (!item._event) return false;
  // A start that can't be read may well lie ahead.
  const until = eventTime(item, zone)?.until ?? Infinity;
  return until > now === (period === 'upcoming');
}

function anyOf(wanted: unknown, names: readonly string[]): boolean {
  const lower = names.map((name) => name.toLowerCase());
  const words = list(wanted);
  return (
    !words.length ||
    words.some((one) => lower.includes(String(one).toLowerCase()))
  );
}
