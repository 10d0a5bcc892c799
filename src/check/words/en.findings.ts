import type { Words } from './words.js';
import { members } from './en.members.js';

/** About the whole; `en.members.ts` has what is about parts of it. */
export const findings: Words['findings'] = {
  ...members,

  empty: () => [
    'The answer is empty.',
    'Check the address, and whether the feed is being written.',
  ],
  'html-page': ({ title }) => [
    title
      ? `This is a web page (“${title}”), not a feed.`
      : 'This is a web page, not a feed.',
    'Use the address of the feed, not of the page. It often stands in the page’s source at rel="alternate".',
  ],
  'login-page': () => [
    'This is a login page, not a feed.',
    'A feed has to be readable without logging in. Exempt it from the password.',
  ],
  template: () => [
    'This is a template that has not been filled in.',
    'Publish what the system makes of it, not the template.',
  ],
  'api-error': ({ message }) => [
    `The server answers with an error: “${message}”`,
    'Check the address, and whether the interface is public.',
  ],
  'json-syntax': ({ found }) => [
    found
      ? `The JSON is invalid: “${found}” doesn’t fit here.`
      : 'The JSON is invalid: the text breaks off.',
    'Often a comma, a quotation mark or a bracket is missing before. Nothing of invalid JSON is shown.',
  ],
  'json-comma': () => [
    'The JSON is invalid: there is a comma after the last entry.',
    'Delete the comma before the closing bracket.',
  ],
  'unknown-json': () => [
    'This is JSON, but no feed that we know.',
    'Write JSON Feed 1.1, with “version”, “title” and “items”.',
  ],
  'unknown-xml': () => [
    'This is XML, but neither RSS nor Atom.',
    'Check whether the address leads to an RSS or Atom feed.',
  ],
  'unknown-text': () => [
    'This is no feed.',
    'JSON Feed, RSS, Atom, iCalendar and pages with schema.org data can be read.',
  ],
  'broken-feed': ({ format }) => [
    `This looks like ${format}, but can’t be read.`,
    'Check whether the file is complete and the format is right.',
  ],

  'no-cors': () => [
    'Other sites may not read the feed: “Access-Control-Allow-Origin” is missing from the answer.',
    'Have the server send this header with the value *.',
  ],
  'other-cors': ({ allowed }) => [
    `Only one site may read the feed: ${allowed}.`,
    'Allow all of them with *. If it is an address that you don’t know, a cache has kept the answer to somebody else.',
  ],
  'wrong-type': ({ type, wanted }) => [
    type
      ? `The server calls the file “${type}”.`
      : 'The server doesn’t say what kind of file this is.',
    `Have it send “${wanted}” as Content-Type.`,
  ],
  'no-caching': () => [
    'The answer can’t be cached.',
    'Have the server send “ETag” and “Cache-Control: max-age=300”. That saves it work.',
  ],
  'insecure-feed': () => [
    'The address of the feed begins with http.',
    'Encrypted pages can’t load it. Use https.',
  ],
  large: ({ kilobytes }) => [
    `The feed is large: ${kilobytes} kB.`,
    'Keep what is current, or split it with “next_url”. Up to 250 kB is fine.',
  ],
  'broken-letters': () => [
    'Some letters are broken (�).',
    'Save and send the feed as UTF-8.',
  ],
  unreachable: () => [
    'The server doesn’t answer.',
    'Check the address, and whether the server is running.',
  ],
  'not-found': () => [
    'There is nothing at this address.',
    'Check whether it is written correctly.',
  ],
  refused: () => [
    'The server refuses to answer.',
    'A feed has to be readable without logging in, and by programs too.',
  ],
  busy: () => ['The server is out of order or too busy.', 'Try again later.'],
  'too-large': () => [
    'The feed is too large.',
    'More than 10 MB are not read. Keep what is current.',
  ],

  'no-version': () => [
    '“version” is missing or unknown.',
    'Write "version": "https://jsonfeed.org/version/1.1".',
  ],
  'old-version': () => [
    'The feed follows the old version 1.0 of JSON Feed.',
    'That is read. In 1.1 “author” has become “authors”.',
  ],
  'no-feed-title': () => [
    'The feed has no title.',
    'Say in “title” whose it is. Where several feeds are mixed, every notice shows it.',
  ],
  'no-items': () => [
    'The feed has no items.',
    'Nothing is shown until there are some.',
  ],
  'out-of-window': () => [
    'The calendar has no events, or only those that are long over.',
    'Nothing is shown until there are new ones.',
  ],
  'items-not-list': () => [
    '“items” is not a list.',
    'Put the items in square brackets, even a single one.',
  ],
  'too-many-items': ({ most }) => [
    `The feed has more than ${most} items; the rest is not read.`,
    'Keep what is current.',
  ],
  expired: () => [
    'The feed says that it has ended ("expired": true).',
    'If it goes on, delete that.',
  ],
  'nothing-upcoming': ({ events }) => [
    `All events are over (${events}).`,
    'A list of coming events would stay empty. Add new ones.',
  ],
  'no-language': () => [
    'The feed doesn’t say what language it is in.',
    'Write "language": "en". Screen readers choose their pronunciation by it.',
  ],
  'bad-language': ({ written }) => [
    `The language “${written}” is invalid.`,
    'Write a tag such as de, de-AT or uk, with a hyphen.',
  ],
  'foreign-next': ({ written }) => [
    `The next page (${written}) is not read.`,
    'It has to be on the same server and to have another address.',
  ],
};
