import type { FormatName } from '../feed/formats/detect.js';
import type { Code } from './details.js';

/**
 * `error`: something isn't shown, or not as it was meant. `warning`: it is
 * shown, but readers or other software will stumble. `hint`: it could be better.
 */
export type Level = 'error' | 'warning' | 'hint';

/** How bad it is; what isn't named is a warning. */
const LEVELS: Readonly<Record<Exclude<Level, 'warning'>, readonly Code[]>> = {
  error: [
    'empty',
    'html-page',
    'login-page',
    'template',
    'api-error',
    'json-syntax',
    'json-comma',
    'unknown-json',
    'unknown-xml',
    'unknown-text',
    'broken-feed',
    'no-cors',
    'other-cors',
    'unreachable',
    'not-found',
    'refused',
    'busy',
    'too-large',
    'items-not-list',
    'too-many-items',
    'not-an-item',
    'no-id',
    'same-id',
    'no-text',
    'lost',
    'lost-entry',
    'too-many',
    'cut-off',
    'bad-term',
    'bad-address',
    'bad-scheme',
    'bad-date',
    'bad-zone',
    'no-start',
    'reversed',
  ],
  hint: [
    'no-caching',
    'large',
    'old-version',
    'no-language',
    'number-id',
    'no-title',
    'loose-type',
    'overridden',
    'entities-in-text',
    'relative-address',
    'insecure-link',
    'foreign-image',
    'date-format',
    'included-end',
    'midnight-end',
    'no-location',
    'html-embeds',
    'html-relative',
  ],
};

export const levelOf = (code: Code): Level =>
  LEVELS.error.includes(code)
    ? 'error'
    : LEVELS.hint.includes(code)
      ? 'hint'
      : 'warning';

/** What is about how JSON Feed is written; others write as their format says. */
const WRITING: readonly Code[] = [
  'date-format',
  'entities-in-text',
  'included-end',
  'loose-type',
  'midnight-end',
  'number-id',
  'overridden',
];

/** What is missing where a format has no place for it. */
const WHOSE: readonly Code[] = ['no-feed-title', 'no-language'];

/** Whether whoever publishes a format could change it. */
export const concerns = (code: Code, format: FormatName): boolean =>
  format === 'json-feed' ||
  (!WRITING.includes(code) &&
    (!WHOSE.includes(code) || format === 'rss' || format === 'atom'));
