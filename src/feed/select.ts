import { eventTime } from '../dates/event-time.js';
import type { Item } from '../model/item.js';

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

/** @param now - The instant that counts as now. */
export function select(
  items: readonly Item[],
  criteria: Criteria,
  now: number,
): readonly Item[] {
  const { exclude = [], tags = [], organizers = [] } = criteria;
  return items.filter(
    (item) =>
      ofKind(item, criteria.kind) &&
      inPeriod(item, criteria, now) &&
      !exclude.includes(item.id) &&
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

const ofKind = (item: Item, kind: Kind = 'all'): boolean =>
  kind === 'all' || (kind === 'events') === Boolean(item._event);

/** What is running counts as upcoming: the end decides, not the start. */
function inPeriod(
  item: Item,
  { period = 'all', zone }: Criteria,
  now: number,
): boolean {
  if (period === 'all') return true;
  if (!item._event) return false;
  // A start that can't be read may well lie ahead.
  const until = eventTime(item, zone)?.until ?? Infinity;
  return until > now === (period === 'upcoming');
}

function anyOf(wanted: readonly string[], names: readonly string[]): boolean {
  const lower = names.map((name) => name.toLowerCase());
  return (
    !wanted.length || wanted.some((one) => lower.includes(one.toLowerCase()))
  );
}
