import type { CSSResult } from 'lit';
import type { Item } from '../../model/item.js';
import type { Context } from './context.js';

/** What an article's element does once its chunk is there. */
export interface View {
  readonly styles: CSSResult;
  /** Picks what is shown out of the feed's items, and counts it. */
  choose(items: readonly Item[]): number;
  /** Whether a further page of the feed is needed. */
  wantsMore(): boolean;
  template(context: Context): unknown;
}
