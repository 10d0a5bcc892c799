import { testFaults } from './faults.js';
import { failed, GOOD, ready } from './outcome.js';

testFaults('cors', {
  missing: failed('not-allowed'),
  'missing-in-404': failed('not-allowed'),
  'missing-in-500': failed('not-allowed'),
  'another-origin': failed('not-allowed'),
  null: failed('not-allowed'),
  'two-origins': failed('not-allowed'),
  'wildcard-in-host': failed('not-allowed'),
  wildcard: ready(...GOOD),
  'preflight-refused': ready(...GOOD),
  'same-origin-only': ready(...GOOD),
});
