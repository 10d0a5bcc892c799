import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { countTests, sentence, sum } from './count.mjs';

/**
 * One line a test file, the runner's own report of what failed in it, and a
 * last line for each browser. `AUSHANG_RESULTS` names a file that gets the
 * last lines' numbers and the test files that failed as JSON.
 */
export function reporter() {
  const failures = defaultReporter({ reportTestProgress: false });
  return {
    start: (args) => failures.start(args),

    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const sessions = sessionsForTestFile.map(withoutAskedFor404s);
      failures.reportTestFileResults({
        logger,
        sessionsForTestFile: sessions,
        testFile,
      });
      logger.log(fileLine(testFile, sessions));
    },

    onTestRunFinished({ sessions }) {
      const results = resultsByBrowser(sessions);
      for (const [browser, counts] of Object.entries(results)) {
        console.log(`${browser}: ${sentence(counts)}`);
      }
      const file = process.env.AUSHANG_RESULTS;
      const failed = sessions
        .filter(({ passed }) => !passed)
        .map(({ testFile }) => relative(process.cwd(), testFile));
      if (file) writeFileSync(file, JSON.stringify({ results, failed }));
      // Again, for those who see the end of a long log only.
      for (const name of failed) console.log(`✗ ${name}`);
    },
  };
}

/** Tests of a missing feed ask for a 404 of `test/server/feeds.mjs`. */
function withoutAskedFor404s(session) {
  const isSurprise = (url) => !url.startsWith('feeds/');
  return { ...session, request404s: session.request404s.filter(isSurprise) };
}

function fileLine(testFile, sessions) {
  const mark = sessions.every(({ passed }) => passed) ? '✓' : '✗';
  const path = relative(process.cwd(), testFile);
  return `${mark} ${path}: ${sentence(sum(sessions.map(count)))}`;
}

/** A file that does not even load counts as one failed test. */
function count({ passed, testResults }) {
  const counts = countTests(testResults);
  if (!passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

function resultsByBrowser(sessions) {
  const results = {};
  for (const session of sessions) {
    const { name } = session.browser;
    const before = results[name] ? [results[name]] : [];
    results[name] = sum([...before, count(session)]);
  }
  return results;
}
