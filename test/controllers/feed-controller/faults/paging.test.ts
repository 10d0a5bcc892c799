import { testFaults } from './faults.js';
import { ready, type Outcome } from './outcome.js';

const firstPage = ready('Seite 1');
/** What is there is shown, and a line says what isn't. */
const cutOff: Outcome = { ...firstPage, state: 'stale', lines: 1 };

testFaults('paging', {
  'to-itself': firstPage,
  'loop-of-two': ready('Seite 1', 'Seite 2'),
  endless: firstPage,
  'to-missing-page': cutOff,
  'to-web-page': cutOff,
  'to-ftp': firstPage,
  'to-javascript': firstPage,
  'to-data': firstPage,
  'to-another-host': firstPage,
  'to-what-is-no-address': firstPage,
});
