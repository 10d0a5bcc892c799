import { testFaults } from './faults.js';
import { failed, nothing, ready } from './outcome.js';

const noFeed = failed('not-a-feed');
/** One line says what was left out. */
const leftOut = { ...nothing, lines: 1 };

testFaults('json', {
  empty: failed('empty'),
  'white-space': failed('empty'),
  words: noFeed,
  template: noFeed,
  'two-feeds': noFeed,
  'trailing-comma': noFeed,
  comment: noFeed,
  nan: noFeed,
  infinity: noFeed,
  'single-quotes': noFeed,
  'line-break-in-text': noFeed,
  jsonp: noFeed,
  'text-sequence': noFeed,
  'lines-of-json': noFeed,
  'guarded-json': noFeed,

  null: noFeed,
  true: noFeed,
  number: noFeed,
  text: noFeed,
  'empty-list': noFeed,
  'list-of-numbers': noFeed,
  'empty-object': noFeed,
  'object-with-title': noFeed,
  'rss-in-json': noFeed,
  'error-of-wordpress': noFeed,

  'no-items': nothing,
  'items-missing': noFeed,
  'items-null': noFeed,
  'items-false': noFeed,
  'items-text': noFeed,
  'items-one': ready('Neu'),
  'items-by-number': noFeed,
  'items-of-nulls': leftOut,
  'items-of-rubbish': leftOut,
  'items-without-ids': leftOut,
  'items-without-text': leftOut,
  'items-twice': { ...ready('Neu'), lines: 1 },
  'version-wrong': ready('Neu'),
  'version-missing': ready('Neu'),
  expired: failed('expired'),
  'expired-with-items': ready('Neu'),
  'proto-keys': ready('Neu'),
  'duplicate-keys': ready('Neu'),
  'types-wrong': ready('42'),
});
