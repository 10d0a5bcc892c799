import { visit } from './visit.mjs';

/** Ten items out of a feed of 5,000, as towns that keep all of it have it. */
export const SETTING = { count: 5000, limit: 10 };

/** What a visitor waits for: milliseconds until the first title is painted. */
export async function firstOfMany(bench, contender) {
  const { first, cpu } = await visit(bench, contender, SETTING);
  return { first, cpu };
}
