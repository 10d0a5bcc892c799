import type { Problem } from '../model/feed.js';

/** For the webmaster, and for the publisher who is told of it. */
const WORDS: Readonly<Record<Problem['what'], string>> = {
  'no-id': 'no "id", left out',
  'same-id': 'an "id" that was there before, left out',
  'no-text': 'neither title nor text, left out',
  'no-start': 'an event without a readable "startDate"',
  reversed: 'an "endDate" before its "startDate", ignored',
};

/** Enough to find the mistake; a broken export makes the same one a hundredfold. */
const MOST = 3;

/** Problems of a feed as one line. */
export function inWords(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, MOST)
    .map(({ index, what }) => `items[${index}] has ${WORDS[what]}`);
  const rest = problems.length - lines.length;
  return lines.join('; ') + (rest ? `; and ${rest} more` : '');
}
