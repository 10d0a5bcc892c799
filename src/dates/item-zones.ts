import type { Item } from '../model/item.js';
import { HOME_ZONE } from './zones.js';

/** The two questions of every time: how was it meant, how is it shown? */
export interface Zones {
  /** A time without an offset is read in this zone. */
  readonly read: string;
  /** Every time is shown in this zone, whoever looks. */
  readonly shown: string;
}

/**
 * @param chosen - The element's `time-zone`; a valid IANA name if any. It
 *   comes first for showing and last for reading.
 */
export function zonesOf(item: Item, chosen?: string): Zones {
  const own = item._event?.timeZone ?? item._feed?.timeZone;
  return {
    read: own ?? chosen ?? HOME_ZONE,
    shown: chosen ?? own ?? HOME_ZONE,
  };
}
