import { testFaults } from './faults.js';
import { failed, GOOD, ready } from './outcome.js';

const late = failed('unreachable', { timeout: 150 });

testFaults('time', {
  'slow-headers': ready(...GOOD),
  'no-headers': late,
  'stalled-headers': late,
  'stalled-body': late,
  'byte-by-byte': ready(...GOOD),
  'dripping-for-ever': late,
});
