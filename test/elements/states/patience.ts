const known = window.setTimeout;

/** Milliseconds that the library waits before it says *loading*. */
const PATIENCE = 1000;

/** Lets that second be over in no time. Call `unhurry` in `afterEach`. */
export function hurry(): void {
  window.setTimeout = ((
    run: TimerHandler,
    after?: number,
    ...more: unknown[]
  ) => known(run, after === PATIENCE ? 0 : after, ...more)) as typeof known;
}

export function unhurry(): void {
  window.setTimeout = known;
}
