import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import type { Period } from '../../feed/select.js';
import type { Language } from '../../i18n/messages.js';
import type { Item } from '../../model/item.js';
import type { State } from '../../model/feed.js';
import type { Context } from '../shared/context.js';

/** What the parts ask their list. */
export interface ListHost extends ReactiveControllerHost, HTMLElement {
  readonly filters: boolean;
  readonly from: string;
  readonly groupBy: GroupBy;
  readonly headingLevel: number;
  readonly label: string;
  readonly layout: Layout;
  readonly period: Period;
  readonly reader: boolean;
  readonly search: boolean;
  readonly structuredData: boolean;
  readonly to: string;
  readonly zone: string | undefined;
  readonly feeds: FeedController;
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly state: State;
  /** The items that are drawn. */
  readonly shown: readonly Item[];
  readonly count: number;
  /** Whether the latest come first. */
  readonly newestFirst: boolean;
  /** The pages of `limit` items that are shown, at least 1. */
  pages: number;
  focusItem(index: number): void;
  /** Adds the styles of a chunk. */
  adopt(styles: CSSResult): void;
}

export const GROUPINGS = ['none', 'month'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

export const LAYOUTS = ['list', 'grid', 'compact'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Items under one heading. */
export interface Group {
  readonly label?: string;
  readonly items: readonly Item[];
}

/**
 * One thing that a list does beyond drawing its items. Every part is a chunk,
 * and comes with an attribute.
 */
export interface Part {
  /** Out of the items that the attributes select, in order: what is shown. */
  narrow?(items: readonly Item[]): readonly Item[];
  /** Headings over the items that are shown; undefined for none. */
  groups?(
    items: readonly Item[],
    language: Language,
  ): readonly Group[] | undefined;
  /** What the items' templates are given. */
  context?(context: Context): Context;
  /** What stands around the list, in every state. */
  frame?(body: unknown, context: Context): unknown;
  /** What is said of nothing. */
  emptySentence?(language: Language): string | undefined;
  /** Whether a further page of the feed is needed. */
  wantsMore?(): boolean;
  /** After all is drawn. */
  updated?(language: Language): void;
  /** What the visitor has asked for, as an address says it; empty for nothing. */
  query?(): URLSearchParams;
  /** Asks for what an address says, and for nothing else. */
  restore?(params: URLSearchParams): void;
}

/** What a part may ask the others. */
export type Findable = Pick<Required<Part>, 'query' | 'restore'>;
