import { testFaults } from './faults.js';
import { failed, GOOD, ready } from './outcome.js';

testFaults('redirects', {
  loop: failed('unreachable'),
  'loop-of-two': failed('unreachable'),
  'loop-back': failed('unreachable'),
  'chain-of-three': ready(...GOOD),
  'chain-of-thirty': failed('unreachable'),
  'to-data': failed('unreachable'),
  'to-ftp': failed('unreachable'),
  'to-javascript': failed('unreachable'),
  'to-missing-page': failed('not-found'),
  'to-web-page': failed('not-a-feed'),
  'to-what-is-no-address': failed('unreachable'),
  'to-host-without-cors': failed('not-allowed'),
  'without-cors': failed('not-allowed'),
  'without-location': failed('refused'),
});
