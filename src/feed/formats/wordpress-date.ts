import { text } from './values.js';

/**
 * WordPress's `…_gmt` and `…_utc` dates have no `Z`; drafts have
 * `0000-00-00 00:00:00`.
 */
export function utc(value: unknown): string | undefined {
  const date = text(value);
  if (!date || !/^[12]\d{3}-/.test(date)) return undefined;
  return /(?:Z|[+-]\d\d:?\d\d)$/i.test(date) ? date : `${date}Z`;
}
