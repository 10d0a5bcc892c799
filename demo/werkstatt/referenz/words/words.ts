import type { PageWords } from '../../build/page.js';

/** What the pages of the reference share. */
export interface ReferenceWords extends PageWords {
  readonly overview: string;
  readonly contents: string;
  readonly example: string;
  readonly code: (title: string) => string;
  readonly result: (title: string) => string;
  /** The link in what is pasted. */
  readonly all: string;

  readonly examples: string;
  readonly attributes: string;
  readonly attributesLead: string;
  readonly scripts: string;
  readonly events: string;
  readonly eventsLead: string;
  readonly slots: string;
  readonly parts: string;
  readonly partsLead: string;
  readonly states: string;
  readonly tokens: string;
  readonly tokensLead: string;

  readonly name: string;
  readonly meaning: string;
  readonly standard: string;
  readonly values: string;
  readonly flag: string;
  readonly property: string;
  readonly detail: string;
  readonly defaultSlot: string;
}
