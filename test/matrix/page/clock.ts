/** A Tuesday, noon in Berlin. */
const NOW = Date.parse('2026-11-24T12:00:00+01:00');

/** After so many milliseconds the library says that it is loading. */
const PATIENCE = 1000;

const set = window.setTimeout;

/** Stops the clock that the library reads. */
export function freeze(): void {
  Date.now = () => NOW;
}

/** Sooner, where it is waited for; never, where a slow machine must not matter. */
export function loadingIsSaidAfter(milliseconds: number): void {
  window.setTimeout = ((run: () => void, wait = 0, ...more: unknown[]) => {
    const patience = wait === PATIENCE ? milliseconds : wait;
    return Number.isFinite(patience) ? set(run, patience, ...more) : 0;
  }) as typeof set;
}
