import type { FormatName } from '../feed/formats/detect.js';
import type { Item } from '../model/item.js';
import type { Code, Details } from './details.js';
import type { Level } from './levels.js';

/** The way to a member: `['items', 3, '_event', 'startDate']`. */
export type Path = readonly (string | number)[];

/** One thing that is wrong, and where; `words/` has the sentences. */
export interface Finding<C extends Code = Code> {
  readonly level: Level;
  readonly code: C;
  /** What the sentence is about. */
  readonly details: Details[C];
  /** JSON Pointer (RFC 6901), or the way of elements in XML. */
  readonly pointer: string;
  /** From 1; absent where only the whole is meant. */
  readonly line?: number;
  readonly column?: number;
  /** What a person calls the item. */
  readonly item?: string;
}

/** What an embed would make of a feed. */
export interface Report {
  /** The address that was asked for; of a file its name. */
  readonly address: string;
  /** Undefined for what is no feed. */
  readonly format: FormatName | undefined;
  readonly title?: string | undefined;
  /** What would be shown, as the elements get it. */
  readonly items: readonly Item[];
  /** The address of the feed's next page. */
  readonly next?: string;
  /** In the order of the file; what concerns the whole comes first. */
  readonly findings: readonly Finding[];
}

/**
 * Takes what a rule has found.
 *
 * @param item - What a person calls the item that it is about.
 */
export type Tell = <C extends Code>(
  code: C,
  path: Path,
  details: Details[C],
  item?: string,
) => void;

/** Whether everything is shown as it was meant. */
export const isGood = ({ findings }: Report): boolean =>
  findings.every(({ level }) => level !== 'error');
