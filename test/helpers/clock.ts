/** The day on which tests happen: a Tuesday, noon in Berlin. */
export const NOW = '2026-11-24T12:00:00+01:00';

/** Freezes the clock that the library reads; call it in `beforeEach`. */
export function freeze(instant = NOW): void {
  const at = Date.parse(instant);
  Date.now = () => at;
}

const real = Date.now;

/** Lets it go again; call it in `afterEach`. */
export function unfreeze(): void {
  Date.now = real;
}
