import { testFaults } from './faults.js';
import { failed, ready } from './outcome.js';

const once = { once: true };
const ten = Array.from({ length: 10 }, (_, index) => `Neu ${index}`);

testFaults('size', {
  'fifty-megabytes': failed('too-large', once),
  'hundred-thousand-items': { ...ready(...ten), ...once },
  'nested-deeply': ready('Neu'),
  'nested-without-end': failed('not-a-feed'),
});
