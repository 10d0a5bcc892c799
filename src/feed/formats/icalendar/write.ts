import type { Time } from './times.js';

const DAY = 86_400_000;

/** `2027-03-08T18:00:00`, without a zone. */
export const isoWall = (wall: number): string =>
  new Date(wall).toISOString().slice(0, 19);

/** `2027-03-08`. */
export const isoDay = (wall: number): string => isoWall(wall).slice(0, 10);

/** A time as a feed writes it: an instant where its zone has no known name. */
export function written({ wall, day, zone }: Time): string {
  if (day) return isoDay(wall);
  if (!zone || zone.name) return isoWall(wall);
  return `${isoWall(zone.toInstant(wall))}Z`;
}

/**
 * Of days it is the last one; iCalendar names the one after it. Without it an
 * event takes one day, or nobody knows how long.
 */
export function writtenEnd(start: Time, end: Time): string | undefined {
  const last = end.day ? { ...end, wall: end.wall - DAY } : end;
  const isOneDay = end.day && isoDay(last.wall) === isoDay(start.wall);
  return isOneDay || end.wall === start.wall ? undefined : written(last);
}
