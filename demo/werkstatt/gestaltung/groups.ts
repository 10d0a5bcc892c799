import { isColor, isOfPage, keyOf, type Token } from './tokens.js';

export const GROUPS = [
  'start',
  'page',
  'colors',
  'type',
  'date',
  'card',
  'measures',
] as const;
export type Group = (typeof GROUPS)[number];

/** Where a token stands: told by name and kind, so that a new one has a place. */
export function groupOf(token: Token): Group {
  const key = keyOf(token);
  if (key === 'accent') return 'start';
  if (isOfPage(token)) return 'page';
  if (key.startsWith('date-')) return 'date';
  if (key.startsWith('card-')) return 'card';
  if (isColor(token)) return 'colors';
  const isType = key.startsWith('heading-') || /^<font/.test(token.syntax);
  return isType ? 'type' : 'measures';
}
