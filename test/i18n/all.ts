import { later } from '../../src/i18n/de.later.js';
import { messages as german } from '../../src/i18n/de.js';
import { languageFor } from '../../src/i18n/languages.js';
import type { CompleteMessages } from '../../src/i18n/messages.js';

/** The languages beside German and English, by the tag that a page has. */
export const OTHERS = [
  'ar',
  'cs',
  'de-x-simple',
  'es',
  'fa',
  'fr',
  'pl',
  'ro',
  'ru',
  'tr',
  'uk',
  'vi',
] as const;

/** All sentences of a language, in one object. */
export async function sentencesIn(tag: string): Promise<CompleteMessages> {
  const { messages } = await languageFor(tag);
  return { ...messages, later: messages.later ?? later };
}

export const germanSentences: CompleteMessages = { ...german, later };
