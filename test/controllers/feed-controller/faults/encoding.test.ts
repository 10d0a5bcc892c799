import { testFaults } from './faults.js';
import { failed, GOOD, ready } from './outcome.js';

testFaults('encoding', {
  bom: ready(...GOOD),
  'bom-twice': failed('not-a-feed'),
  'utf-16le': failed('not-a-feed'),
  'utf-16le-bom': failed('not-a-feed'),
  'utf-16le-named': ready(...GOOD),
  'utf-16be': failed('not-a-feed'),
  'utf-16be-bom': failed('not-a-feed'),
  'utf-16be-named': ready(...GOOD),
  'iso-8859-1': ready('Gr\ufffd\ufffde', 'Zugabe'),
  'iso-8859-1-named': ready(...GOOD),
  'utf-8-named-iso-8859-1': ready('GrÃ¼ÃŸe', 'Zugabe'),
  'invalid-utf-8': ready('Grü\ufffde', 'Zugabe'),
  'charset-unknown': ready(...GOOD),
  'charset-utf-7': ready(...GOOD),
  'null-bytes': failed('not-a-feed'),
  noise: failed('not-a-feed'),
});
