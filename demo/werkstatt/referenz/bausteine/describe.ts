import type { Language } from '../../build/page.js';
import { prose } from '../html/prose.js';
import { german, type Kind } from '../words/german.js';

/** The sentence about something in the manifest, as text. */
export function describe(
  kind: Kind,
  name: string,
  description: string,
  language: Language,
): string {
  const sentences: Readonly<Record<string, string>> = german[kind];
  return (language === 'de' && sentences[name]) || description;
}

export const described = (...about: Parameters<typeof describe>) =>
  prose(describe(...about));
