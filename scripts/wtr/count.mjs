/** `{ passed, failed, skipped }` of a suite and all suites in it. */
export function countTests(suite) {
  const tests = allTests(suite);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return { passed, failed: tests.length - skipped - passed, skipped };
}

function allTests({ tests = [], suites = [] } = {}) {
  return [...tests, ...suites.flatMap(allTests)];
}

/** The counts of several runs together. */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    for (const key of Object.keys(total)) total[key] += count[key];
  }
  return total;
}

export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
