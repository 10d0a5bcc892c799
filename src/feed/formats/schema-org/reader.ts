import type { Tools } from '../format.js';
import type { JsonLd } from './json-ld.js';

/** What the mapping of one node needs to know. */
export interface Reader extends Tools {
  readonly document: JsonLd;
  /** Where the document came from. */
  readonly url: string;
}
