import type { Failure } from '../../../../src/model/feed.js';
import type { PageWords } from '../../build/page.js';
import type { Example } from '../examples.js';
import type { Group } from '../groups.js';
import type { Kind } from '../snippet/kinds.js';
import type { attributes } from './attributes.de.js';

export interface AttributeWords {
  readonly label: string;
  /** Without it, the manifest's own sentence is shown, which is English. */
  readonly help?: string;
  /** Of a choice, by value. */
  readonly options?: Readonly<Record<string, string>>;
}

/** By name; what the German page explains, every language has to name. */
export type AllAttributes = Readonly<
  Record<keyof typeof attributes, AttributeWords>
>;

export interface ConfiguratorWords extends PageWords {
  readonly attributes: AllAttributes;
  /** The element's own sentences. */
  readonly failure: Readonly<Record<Failure, string>>;

  readonly settings: string;
  readonly examples: string;
  readonly example: Readonly<Record<Example, string>>;
  readonly element: string;
  /** By tag. */
  readonly elements: Readonly<Record<string, string>>;
  readonly group: Readonly<Record<Group, string>>;
  /** A group's name, and how many of its settings aren't the default. */
  set(group: string, count: number): string;
  standard(value: string): string;
  readonly noFeed: string;

  readonly page: string;
  readonly language: string;
  readonly languageHelp: string;
  readonly plainGerman: string;
  readonly direction: string;
  readonly directions: Readonly<Record<'' | 'ltr' | 'rtl', string>>;

  readonly snippet: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindHelp: Readonly<Record<Kind, string>>;
  readonly base: string;
  readonly baseHelp: string;
  readonly link: string;
  readonly linkHelp: string;
  /** The link's text, in what is pasted. */
  all(host: string): string;
  readonly policy: string;
  readonly policyHelp: string;
  readonly policyImages: string;
  readonly address: string;
  readonly addressLabel: string;
  readonly addressHelp: string;
}
