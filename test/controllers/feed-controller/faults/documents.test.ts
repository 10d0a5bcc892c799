import { testFaults } from './faults.js';
import { failed, GOOD, ready } from './outcome.js';

testFaults('documents', {
  html: failed('not-a-feed'),
  'html-as-json': failed('not-a-feed'),
  'html-before-json': failed('not-a-feed'),
  'login-page': failed('not-a-feed'),
  'json-as-html': ready(...GOOD),
  'json-without-type': ready(...GOOD),
  pdf: failed('not-a-feed'),
  png: failed('not-a-feed'),
  zip: failed('not-a-feed'),
  xml: failed('not-a-feed'),
  'rss-cut': ready('Neu', 'Halb und h'),
  'rss-cut-in-its-head': failed('not-a-feed'),
  'entity-bomb': ready('Neu'),
  // The half event is left out, which a line says.
  'icalendar-cut': { ...ready('Neu'), lines: 1 },
  'icalendar-cut-in-its-head': failed('not-a-feed'),
});
