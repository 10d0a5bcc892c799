import { laterOf } from '../i18n/later.js';
import type { Entry } from './entry.js';
import { line, text } from './lines.js';

/** Characters; calendars cut off far less than a body may have. */
const LIMIT = 2000;

/**
 * The text, who invites, and the notice's address, which is a property of its
 * own as well, but one that Outlook and Google don't show.
 */
export function descriptionOf(entry: Entry): string[] {
  const parts = [excerpt(entry.text.trim()), host(entry), entry.address];
  const whole = parts.filter(Boolean).join('\n\n');
  return whole ? [line('DESCRIPTION', text(whole))] : [];
}

function excerpt(words: string): string {
  if (words.length <= LIMIT) return words;
  return `${words.slice(0, LIMIT).replace(/\s\S{0,40}$/, '')} …`;
}

function host({ organizers, language }: Entry): string | undefined {
  if (!organizers.length) return undefined;
  const names = new Intl.ListFormat(language.locale).format(
    organizers.map(({ name }) => name),
  );
  return `${laterOf(language).organizers}: ${names}`;
}
