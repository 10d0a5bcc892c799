import { event, jsonFeed, type RawFeed } from '../../helpers/feeds.js';
import { addressOf } from '../../helpers/feeds.js';
import { visit } from '../../helpers/page.js';
import type { Visitor } from '../../helpers/visitor.js';

/** Where an event stands, if not in a German card of a plain feed. */
export interface Setting {
  /** Of `<event-card>`. */
  readonly attributes?: string;
  /** Added to the top level of the feed. */
  readonly feed?: RawFeed;
  /** Added to the item, or instead of what it has. */
  readonly item?: RawFeed;
  readonly lang?: string;
}

/** What a visitor sees of one event's date and time. */
export interface Seen {
  readonly visitor: Visitor;
  readonly title: string | undefined;
  /** The date in full, as a screen reader has it. */
  readonly day: string | undefined;
  /** The line of the time below the title. */
  readonly time: string | undefined;
  /** What is said of a status, beside the word before the title. */
  readonly note: string | undefined;
}

/** @param details - Of `_event`. */
export async function seen(
  details: RawFeed,
  setting: Setting = {},
): Promise<Seen> {
  const { attributes = '', feed, item, lang = 'de' } = setting;
  const address = addressOf(jsonFeed([event(details, item)], feed));
  const visitor = await visit(
    `<div lang="${lang}"><event-card feed="${address}" ${attributes}>`,
  );
  const line = (selector: string) =>
    visitor.all(selector)[0]?.textContent.replace(/\s+/g, ' ').trim();
  return {
    visitor,
    title: visitor.titles[0],
    day: visitor.dateHeard[0],
    time: line('[part=meta] > p:not([part])'),
    note: line('[part=meta] > [part=status]'),
  };
}

/** Day and time in one, as the tables of tests have them. */
export async function dayAndTime(
  details: RawFeed,
  setting?: Setting,
): Promise<string> {
  const { day, time } = await seen(details, setting);
  return [day, time].filter(Boolean).join(' | ');
}

/** The machine's values, in the order of the page. */
export const datetimes = ({ visitor }: Seen): (string | null)[] =>
  visitor.all('time').map((time) => time.getAttribute('datetime'));
