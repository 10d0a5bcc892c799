import type { Code, Details } from '../details.js';
import type { Level } from '../levels.js';

/** What is wrong, and what to do about it. */
export type Sentence = readonly [what: string, todo: string];

/** Every sentence of the checker; a language that lacks one won't compile. */
export interface Words {
  /** BCP 47. */
  readonly lang: string;
  readonly findings: {
    readonly [C in Code]: (details: Details[C]) => Sentence;
  };
  readonly levels: Readonly<Record<Level, string>>;
  /** Where something stands. */
  place(line: number, column: number): string;
  /** Over the lines for a server's configuration. */
  readonly corsOnApache: string;
  readonly corsOnNginx: string;
  readonly corsInWordPress: string;
}
