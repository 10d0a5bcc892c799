import type { Report } from '../../../src/check/index.js';
import type { Failure } from '../../../src/model/feed.js';
import type { Width } from '../shared/preview.js';

/** How a feed comes here. */
export const WAYS = ['address', 'text', 'file'] as const;
export type Way = (typeof WAYS)[number];

/** What there is to say of one feed. */
export interface Result {
  readonly report: Report;
  /** Of its text, to show places in it. */
  readonly lines: readonly string[];
  /** Why the elements couldn't show it. */
  readonly failure?: Failure | undefined;
}

export interface State {
  readonly way: Way;
  /** The address as it was given; of texts and files, a link can keep nothing. */
  readonly feed: string;
  /** As the attribute has it; `''` finds out. */
  readonly format: string;
  readonly text: string;
  readonly file: File | undefined;
  /** What is wrong with what was given. */
  readonly error: string | undefined;
  readonly isChecking: boolean;
  readonly result: Result | undefined;
  /** The report of it as text. */
  readonly written: string;

  readonly view: 'list' | 'card';
  /** The id of the item in the card. */
  readonly item: string | undefined;
  readonly width: Width;
}

export const read = (query: URLSearchParams): State => ({
  way: 'address',
  feed: query.get('feed') ?? '',
  format: query.get('format') ?? '',
  text: '',
  file: undefined,
  error: undefined,
  isChecking: false,
  result: undefined,
  written: '',
  view: 'list',
  item: undefined,
  width: 'full',
});

export const toQuery = ({ way, feed, format }: State): URLSearchParams =>
  new URLSearchParams(
    way === 'address' && feed ? { feed, ...(format && { format }) } : {},
  );
