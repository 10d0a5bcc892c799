import { help } from './en.help.js';
import { formats } from './formats.js';
import type { CliWords } from './words.js';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const failure: CliWords['failure'] = {
  unreachable: 'can’t be reached',
  'not-allowed': 'may not be read',
  blocked: 'may not be asked for',
  refused: 'refuses to answer',
  'not-found': 'is not there',
  busy: 'is out of order or busy',
  'not-a-feed': 'is no feed',
  empty: 'is empty',
  expired: 'has ended',
  'too-large': 'is too large',
};

export const words: CliWords = {
  lang: 'en',
  help,
  seeHelp: 'See: aushang --help',
  noCommand: (name) =>
    name ? `There is no command “${name}”.` : 'A command is missing.',
  noSource: 'A source is missing: an address, a file, or - for what comes in.',
  noDay: (text) => `“${text}” is no day; write 2027-03-08.`,
  noZone: (text) => `“${text}” is no time zone; write Europe/Berlin.`,
  noNumber: (text) => `“${text}” is no number that is possible here.`,
  noAddress: (text) => `“${text}” is no address; write https://…`,
  noChoice: (text, choices) =>
    `“${text}” is none of what is possible here: ${choices}.`,

  failure,
  failed: (source, reason, detail) =>
    `${source} ${failure[reason]} (${detail}).`,
  notWritten: (failed, out) =>
    `${count(failed, 'source', 'sources')} failed; ` +
    (out === '-' ? 'nothing is written.' : `${out} stays as it is.`),
  unexpected: (message) => `This didn’t work: ${message}`,

  formats: { ...formats, 'html-page': 'a page with schema.org data' },
  summary: (address, format, title, items) =>
    `${address}: ${format}${title ? `, “${title}”` : ''}, ` +
    `${count(items, 'item', 'items')} would be shown`,
  nothing: (address) => `${address}: no feed`,
  item: (name) => `“${name}”`,
  moreItems: (number) => `… and ${number} more`,
  more: (number) =>
    `  … and ${count(number, 'more place', 'more places')} of this kind`,
  counts: ({ errors, warnings, hints }) =>
    [
      count(errors, 'error', 'errors'),
      count(warnings, 'warning', 'warnings'),
      count(hints, 'hint', 'hints'),
    ].join(', '),
};
