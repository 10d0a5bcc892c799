import type { EventTime } from '../dates/event-time.js';
import type { Language } from '../i18n/messages.js';
import type { Item, Party } from '../model/item.js';

/**
 * An event, and what the first paint's code knows of it: a chunk can't ask that
 * code itself.
 */
export interface Entry {
  readonly item: Item;
  readonly title: string;
  /** Plain text of any length. */
  readonly text: string;
  /** Of the notice, absolute. */
  readonly address: string | undefined;
  readonly organizers: readonly Party[];
  readonly time: EventTime;
  /** IANA name of the zone that the event is in. */
  readonly zone: string;
  /** The instant at which the file is written. */
  readonly now: number;
  readonly language: Language;
  /** What a clock in the zone shows at an instant, as if it were UTC. */
  readonly toWall: (instant: number, zone: string) => number;
}
