import { laterOf } from '../../../i18n/later.js';
import type { Language } from '../../../i18n/messages.js';
import type { Item } from '../../../model/item.js';

/** Keys of groups that are no months; a month's is like `2027-03`. */
export const RUNNING = 'running';
export const COMING = 'coming';
export const UNDATED = 'undated';

/** What is running first, what has no date last, months between them. */
export function inOrderOfGroups(
  groups: ReadonlyMap<string, Item[]>,
  newestFirst: boolean,
): Map<string, Item[]> {
  const rank = (key: string): number =>
    Number(key === UNDATED) - Number(key === RUNNING);
  const sorted = [...groups].sort(
    ([a], [b]) =>
      rank(a) - rank(b) || (a < b ? -1 : 1) * (newestFirst ? -1 : 1),
  );
  return new Map(sorted);
}

/** A group's heading. */
export function labelOf(key: string, language: Language): string {
  const words = laterOf(language);
  if (key === RUNNING || key === COMING || key === UNDATED) return words[key];
  const [year, month] = key.split('-').map(Number);
  const { locale } = language;
  const label = language.dates.inWords(Date.UTC(year!, month! - 1), 'month');
  return label[0]!.toLocaleUpperCase(locale) + label.slice(1);
}
