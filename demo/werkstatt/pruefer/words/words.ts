import type { Level } from '../../../../src/check/index.js';
import type { Failure } from '../../../../src/model/feed.js';
import type { PageWords } from '../../build/page.js';
import type { Way } from '../state.js';

/** The page's own sentences; those of findings are the checker's. */
export interface CheckerWords extends PageWords {
  /** What the elements say where a feed can't be shown. */
  readonly failure: Readonly<Record<Failure, string>>;

  readonly what: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly label: Readonly<Record<Way, string>>;
  readonly help: Readonly<Record<Way, string>>;
  /** Nothing to check has been given. */
  readonly missing: Readonly<Record<Way, string>>;
  readonly format: string;
  readonly formatHelp: string;
  readonly anyFormat: string;
  readonly check: string;
  readonly checking: string;
  readonly examples: string;
  readonly goodExample: string;
  readonly faultyExample: string;
  /** What a text is called that has no name. */
  readonly pasted: string;

  readonly result: (name: string) => string;
  readonly shown: (format: string, items: number) => string;
  readonly noFeed: string;
  readonly found: (counts: string) => string;
  readonly flawless: string;
  readonly level: Readonly<Record<Level, (count: number) => string>>;
  readonly meaning: Readonly<Record<Level, string>>;
  readonly nextPage: string;
  readonly item: (title: string) => string;
  readonly others: (count: number) => string;
  readonly tooMany: (count: number) => string;
  /** How to check what the browser may not read. */
  readonly meanwhile: string;

  readonly shows: string;
  readonly instead: string;
  readonly view: string;
  readonly views: Readonly<Record<'list' | 'card', string>>;
  readonly which: string;

  readonly asText: string;
  readonly download: string;
  readonly file: string;
}
