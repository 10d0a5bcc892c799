import { testFaults } from './faults.js';
import { byEngine, failed, GOOD, ready, type Outcome } from './outcome.js';

const brokenOff = failed('busy');
const noFeed = failed('not-a-feed');
const whole = ready(...GOOD);

/** To WebKitGTK (libsoup), what came before the end is all that there is. */
const brokenOffBut = (webkit: Outcome) =>
  byEngine({ chromium: brokenOff, firefox: brokenOff, webkit });

testFaults('transfer', {
  truncated: noFeed,
  'without-length': whole,
  'length-too-short': noFeed,
  'length-too-long': brokenOffBut(whole),
  'length-of-more-than-half': brokenOffBut(noFeed),
  // It is no number, so no engine minds it.
  'length-negative': whole,
  // WebKitGTK believes the last one.
  'lengths-that-differ': byEngine({
    chromium: failed('unreachable'),
    firefox: failed('unreachable'),
    webkit: noFeed,
  }),
  'chunks-without-end': brokenOffBut(noFeed),
  'chunk-of-bad-size': brokenOffBut(noFeed),
  'chunk-too-short': brokenOff,
  // WebKitGTK shows it undecoded.
  'gzip-rubbish': brokenOffBut(noFeed),
  // No engine misses the end; what was unpacked is cut.
  'gzip-cut': noFeed,
  'gzip-not-named': noFeed,
  'br-rubbish': brokenOff,
  'encoding-unknown': whole,
});
