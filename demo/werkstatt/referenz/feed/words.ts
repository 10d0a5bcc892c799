import type { PageWords } from '../../build/page.js';
import type { FormatName } from '../../../../src/feed/formats/detect.js';
import type { ExampleName } from './examples.js';
import type { Group } from './schema.js';

export interface FeedWords extends PageWords {
  readonly basics: string;
  readonly basicsLead: readonly string[];
  readonly examples: string;
  readonly example: Readonly<Record<ExampleName, string>>;

  readonly members: string;
  readonly membersLead: string;
  readonly group: Readonly<Record<Group, string>>;
  /** By group and name, as the schema has them. */
  readonly member: Readonly<Record<Group, Readonly<Record<string, string>>>>;
  readonly required: string;
  readonly others: string;
  /** What isn't in `_event`, but is this project's, too. */
  readonly other: Readonly<Record<string, string>>;

  readonly schema: string;
  readonly schemaLead: string;
  readonly schemaFile: string;

  readonly formats: string;
  readonly formatsLead: readonly string[];
  readonly format: Readonly<Record<FormatName, string>>;

  readonly cors: string;
  readonly corsLead: readonly string[];

  readonly check: string;
  readonly checkLead: readonly string[];
}
