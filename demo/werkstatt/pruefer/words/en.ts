import { messages } from '../../../../src/i18n/en.js';
import type { CheckerWords } from './words.js';

export const en: CheckerWords = {
  title: 'Check a feed',
  short: 'Checker',
  summary:
    'Give the address of a feed, or the file itself: then this page says what would be shown of it, what is wrong, and where.',
  failure: messages.later.failure,

  what: 'What would you like to check?',
  ways: { address: 'An address', text: 'A text', file: 'A file' },
  label: {
    address: 'Address of the feed',
    text: 'Text of the feed',
    file: 'File',
  },
  help: {
    address:
      'JSON Feed, RSS, Atom, iCalendar, WordPress, The Events Calendar, Mobilizon, Gancio or a page with schema.org data. Your own browser loads it.',
    text: 'All of it. It stays in your browser.',
    file: 'Choose a file, or drag it here. It stays in your browser.',
  },
  missing: {
    address:
      'Give an address, for example https://www.landkreis.example/feed.json.',
    text: 'Paste the text of the feed.',
    file: 'Choose a file.',
  },
  format: 'Format',
  formatHelp: 'As the attribute `format`: only needed where it can’t be told.',
  anyFormat: 'find out',
  check: 'Check',
  checking: 'Checking …',
  examples: 'To try it out',
  goodExample: 'A good feed',
  faultyExample: 'A feed with faults',
  pasted: 'Your text',

  result: (name) => `Result: ${name}`,
  shown: (format, items) =>
    `Format: ${format}. ${
      items === 1
        ? '1 item would be shown.'
        : `${items || 'No'} items would be shown.`
    }`,
  noFeed: 'Nothing of it can be shown.',
  found: (counts) => `Found: ${counts}.`,
  flawless: 'There is nothing to complain about.',
  level: {
    error: (count) => (count === 1 ? 'Error (1)' : `Errors (${count})`),
    warning: (count) => (count === 1 ? 'Warning (1)' : `Warnings (${count})`),
    hint: (count) => (count === 1 ? 'Hint (1)' : `Hints (${count})`),
  },
  meaning: {
    error: 'Something is not shown, or not as it was meant.',
    warning: 'It is shown, but readers or other software will stumble over it.',
    hint: 'It works, but could be better.',
  },
  nextPage: 'Check the next page of this feed',
  item: (title) => `“${title}”`,
  others: (count) =>
    count === 1
      ? 'One more place of this kind'
      : `${count} more places of this kind`,
  tooMany: (count) => `… and ${count} more.`,
  meanwhile:
    'You can check the feed all the same: open its address in a new window, copy everything and paste it above as “A text”.',

  shows: 'What would be shown',
  instead: 'In place of the items your page would say:',
  view: 'View',
  views: { list: 'as a list', card: 'one item' },
  which: 'Which item',

  asText: 'Report as text',
  download: 'Download',
  file: 'report.txt',
};
