import type { Finding } from '../report.js';
import { APACHE, NGINX, WORDPRESS } from './cors.js';
import type { Sentence, Words } from './words.js';

export type { Sentence, Words };

/** The sentences of a language; German, if it isn't English. */
export async function wordsFor(tag: string): Promise<Words> {
  return /^en\b/i.test(tag)
    ? (await import('./en.js')).words
    : (await import('./de.js')).words;
}

/** What is wrong, and what to do about it. */
export function sentenceOf({ code, details }: Finding, words: Words): Sentence {
  const say = words.findings[code] as (details: unknown) => Sentence;
  return say(details);
}

/** A part of a server's configuration, and where it goes. */
export interface Recipe {
  readonly where: string;
  readonly lines: string;
}

/** How to answer other sites, for a finding that says that it isn't done. */
export function recipesFor({ code }: Finding, words: Words): readonly Recipe[] {
  if (code !== 'no-cors' && code !== 'other-cors') return [];
  return [
    { where: words.corsOnApache, lines: APACHE },
    { where: words.corsOnNginx, lines: NGINX },
    { where: words.corsInWordPress, lines: WORDPRESS },
  ];
}
