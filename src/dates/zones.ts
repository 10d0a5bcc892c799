import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';

/** The zone of a feed that names none. */
export const HOME_ZONE = 'Europe/Berlin';

/**
 * Whether the name is one of the IANA database that this engine knows. Where
 * `Intl` doesn't, `tzOffset` takes any `+02` in the name for the offset, so
 * that is none. (`Etc/GMT+10` falls to it, too; no place is in that zone.)
 */
export function isZone(name: string): boolean {
  return /^[a-z](?![^]*[+-]\d\d)/i.test(name) && !isNaN(offsetAt(0, name));
}

const offsets = new Map<string, number>();

/**
 * Minutes east of UTC in a zone at an instant; NaN for what is no zone. All
 * zones change their offset at quarters of an hour.
 */
export function offsetAt(instant: number, zone: string): number {
  const key = zone + Math.floor(instant / QUARTER);
  let offset = offsets.get(key);
  if (offset === undefined) offsets.set(key, (offset = find(instant, zone)));
  return offset;
}

const QUARTER = 15 * millisecondsInMinute;

/**
 * By `Temporal` where there is one (WebKit has none yet): the first formatter
 * of `Intl`, which `tzOffset` uses, takes a third of a first paint.
 */
function find(instant: number, zone: string): number {
  if (!globalThis.Temporal) return tzOffset(zone, new Date(instant));
  try {
    return (
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
        .offsetNanoseconds / 6e10
    );
  } catch {
    return NaN;
  }
}

/** What a clock in the zone shows at an instant, as if it were UTC. */
export function toWall(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone) * millisecondsInMinute;
}

/**
 * The instant of a wall clock's time. In the hour that happens twice it is the
 * first; in the one that is left out, the offset before the gap counts
 * (RFC 5545 §3.3.5), which moves the clock forward.
 */
export function toInstant(wall: number, zone: string): number {
  const before = offsetAt(wall - millisecondsInDay, zone);
  const after = offsetAt(wall + millisecondsInDay, zone);
  const fits = (offset: number): boolean =>
    offsetAt(wall - offset * millisecondsInMinute, zone) === offset;
  const offset = fits(before) || !fits(after) ? before : after;
  return wall - offset * millisecondsInMinute;
}
