import type { DateWords } from './date-words.js';
import type { Failure } from '../model/feed.js';
import type { EventStatus } from '../model/item.js';

/**
 * Every sentence of the interface; a language that lacks one won't compile.
 * These are the ones that a first paint may need.
 */
export interface Messages {
  /** BCP 47, of these sentences. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47, for `Intl`; else `lang`. Where the page names a country, its. */
  readonly locale?: string;
  /** A BCP 47 extension for every country: the digits of these sentences. */
  readonly digits?: string;

  /** Between a day and its time. */
  readonly comma: string;
  /** `18:00` as a time of day is said: *18:00 Uhr*. */
  clock(time: string): string;
  clockRange(from: string, to: string): string;
  /** An end in the small hours of the following day. */
  overnight(from: string, to: string): string;
  /** For the ear, between two limits: a dash is often left out. */
  readonly to: string;
  runsUntil(date: string): string;
  /** Before the date of an event that was postponed without a new one. */
  readonly formerDate: string;

  readonly status: Readonly<
    Record<Exclude<EventStatus, 'EventScheduled'>, string>
  >;
  readonly newDateFollows: string;
  rescheduled(to: string, from: string): string;
  readonly online: string;
  readonly untitled: string;
  readonly newTab: string;

  more(count: number): string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;

  /** The others; German's come with the chunk that says them. */
  readonly later?: LaterMessages;
}

/** The sentences of an article, and of what may happen after the first paint. */
export interface LaterMessages {
  readonly organizers: string;
  readonly free: string;
  readonly register: string;
  readonly attachments: string;
  readonly tags: string;
  updated(date: string): string;
  /** A film, a map or the like that is only linked. */
  embed(host: string): string;

  /** Into the visitor's own calendar. */
  readonly addEvent: string;
  /** The same of what was called off or postponed. */
  readonly changeEvent: string;
  readonly eventSaved: string;
  readonly eventNotSaved: string;
  /** To all events of the feed, in a calendar. */
  readonly subscribe: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  notCopied(address: string): string;

  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;

  /** In a list that opens articles itself. */
  readonly back: string;
  /** A link led to an article that the list doesn't have any more. */
  readonly gone: string;

  /** Headings over items: what began on an earlier day, and the others. */
  readonly running: string;
  readonly coming: string;
  readonly undated: string;

  readonly search: string;
  /** The same for tools that list a page's regions. */
  searchIn(label: string): string;
  /** @param count - How many are chosen. */
  filters(count: number): string;
  /** Above the organisers that can be chosen. */
  readonly organizerFilter: string;
  moreOptions(count: number): string;
  readonly chosen: string;
  remove(name: string): string;
  readonly reset: string;
  found(count: number): string;
  readonly notFound: string;

  /** Said after *show more*. */
  moreShown(added: number, shown: number, total: number): string;
  ready(count: number): string;
  /** The same of what has no number. */
  readonly loaded: string;
  readonly failure: Readonly<Record<Failure, string>>;
  readonly retry: string;
  /** The link to where the feed comes from. */
  source(host: string): string;
  /** Of several feeds, these failed. */
  partly(hosts: string): string;
  /** `time` as `clock` says it. */
  stale(time: string): string;
  /**
   * The feed isn't there in the page's language; the German one is shown.
   *
   * @param language - The name of the page's.
   */
  inGerman(language: string): string;
}

/** A language in one file, as all but German are. */
export interface CompleteMessages extends Messages {
  readonly later: LaterMessages;
}

/** How a page speaks. */
export interface Language {
  readonly messages: Messages;
  readonly dates: DateWords;
  /** BCP 47, for `Intl`. */
  readonly locale: string;
}
