import type { FormatName } from '../../feed/formats/detect.js';
import type { Failure } from '../../model/feed.js';

/** Every sentence of the command line; a missing one doesn't compile. */
export interface CliWords {
  /** BCP 47. */
  readonly lang: string;
  /** What `--help` says: of all, and of each command. */
  readonly help: Readonly<
    Record<'all' | 'convert' | 'check' | 'prerender', string>
  >;
  /** After a message about wrong arguments. */
  readonly seeHelp: string;
  noCommand(name: string): string;
  readonly noSource: string;
  noDay(text: string): string;
  noZone(text: string): string;
  noNumber(text: string): string;
  noAddress(text: string): string;
  noChoice(text: string, choices: string): string;

  /** Why a source can't be had. */
  readonly failure: Readonly<Record<Failure, string>>;
  failed(source: string, reason: Failure, detail: string): string;
  notWritten(failed: number, out: string): string;
  unexpected(message: string): string;

  readonly formats: Readonly<Record<FormatName, string>>;
  summary(
    address: string,
    format: string,
    title: string | undefined,
    items: number,
  ): string;
  nothing(address: string): string;
  /** An item by its title. */
  item(name: string): string;
  moreItems(count: number): string;
  /** Further findings of the same kind. */
  more(count: number): string;
  counts(counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
  }): string;
}
