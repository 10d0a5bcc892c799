import { titleOf } from '../../content/text.js';
import { eventTime } from '../../dates/event-time.js';
import { blockDate } from '../../dates/item-dates.js';
import { zonesOf } from '../../dates/item-zones.js';
import { when } from '../../dates/when.js';
import { languageFor } from '../../i18n/languages.js';
import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import type { CliWords } from '../words/words.js';

/** Enough to see whether dates and titles are right. */
const MOST = 10;

/** Items as a list would show them, a line for each. */
export async function itemLines(
  items: readonly Item[],
  words: CliWords,
): Promise<string[]> {
  const language = await languageFor(words.lang);
  const lines = items
    .slice(0, MOST)
    .map((item) => `  · ${lineOf(item, language)}`);
  const rest = items.length - MOST;
  return rest > 0 ? [...lines, `  ${words.moreItems(rest)}`] : lines;
}

function lineOf(item: Item, language: Language): string {
  const { dates, messages } = language;
  const date = blockDate(item);
  const time = eventTime(item);
  const zone = zonesOf(item).shown;
  const setting = { ...language, now: Date.now(), zone, named: false };
  const status: Partial<Record<string, string>> = messages.status;
  const said = status[item._event?.eventStatus ?? ''];
  const parts = [
    date && dates.inWords(date.wall, 'weekday'),
    time && when(time, setting),
    (said ? `${said}: ` : '') + (titleOf(item) || messages.untitled),
    item._event?.location
      ?.map(({ name, address }) => name ?? address)
      .join(' / '),
  ];
  return parts.filter(Boolean).join(' · ');
}
