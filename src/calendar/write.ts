export const DAY = 86_400_000;

/** `20270308T180000`: RFC 5545 §3.3.5, form 1. */
export const dateTime = (wall: number): string =>
  new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** `20270308`: RFC 5545 §3.3.4. */
export const day = (wall: number): string => dateTime(wall).slice(0, 8);

/** `20270308T170000Z`: form 2. */
export const utc = (instant: number): string => `${dateTime(instant)}Z`;

/** `+0100`: RFC 5545 §3.3.14. @param offset - Milliseconds east of UTC. */
export const utcOffset = (offset: number): string =>
  (offset < 0 ? '-' : '+') + dateTime(Math.abs(offset)).slice(9, 13);
