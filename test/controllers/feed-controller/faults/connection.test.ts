import { testFaults } from './faults.js';
import { byEngine, failed } from './outcome.js';

const unreachable = failed('unreachable');

testFaults('connection', {
  'closed-without-answer': unreachable,
  // Two engines take what came for all headers: the one that allows is missing.
  'closed-in-headers': byEngine({
    chromium: failed('not-allowed'),
    firefox: failed('not-allowed'),
    webkit: unreachable,
  }),
  'reset-before-headers': unreachable,
  'reset-in-headers': unreachable,
  'reset-in-body': failed('busy'),
  // To Firefox, what isn't HTTP/1 is HTTP/0.9, which has no headers.
  'another-protocol': byEngine({
    chromium: unreachable,
    firefox: failed('not-allowed'),
    webkit: unreachable,
  }),
  'no-such-host': { ...unreachable, once: true },
  'no-tls': { ...unreachable, once: true },
  'refused-port': unreachable,
});
