import type { summaryOf, titleOf } from '../content/text.js';
import type { eventTime } from '../dates/event-time.js';
import type { shownDate } from '../dates/item-dates.js';
import type { organizersOf } from '../feed/select.js';

/**
 * What this folder needs of the first paint's code; the _kit_ of the elements
 * has it.
 */
export interface Tools {
  readonly eventTime: typeof eventTime;
  readonly organizersOf: typeof organizersOf;
  readonly shownDate: typeof shownDate;
  readonly summaryOf: typeof summaryOf;
  readonly titleOf: typeof titleOf;
}

/** What the node of an item depends on, beside the item. */
export interface Setting extends Tools {
  /** The element's `time-zone`. */
  readonly zone: string | undefined;
}

/** A node of JSON-LD; members that are `undefined` are left out. */
export type Node = Readonly<Record<string, unknown>>;

/** One value stands alone, several as a list, none not at all. */
export const oneOrMore = (values: readonly unknown[]): unknown =>
  values.length > 1 ? values : values[0];
