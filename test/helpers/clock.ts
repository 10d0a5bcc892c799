/** The day on which tests happen: a Tuesday, noon in Berlin. */
export const NOW = '2026-11-24T12:00:00+01:00';

export const MINUTE = 60_000;

/** Milliseconds; what is shorter goes on by itself, or nothing would load. */
const SHORT = 200;

const real = Date.now;
const { setTimeout: set, clearTimeout: clear } = window;

/** Freezes the clock that the library reads; call it in `beforeEach`. */
export function freeze(instant = NOW): void {
  const at = Date.parse(instant);
  Date.now = () => at;
}

/** Lets it go again, and the timers; call it in `afterEach`. */
export function unfreeze(): void {
  Date.now = real;
  window.setTimeout = set;
  window.clearTimeout = clear;
  held.clear();
}

interface Held {
  /** The instant at which it is due. */
  readonly at: number;
  readonly run: () => void;
}

/** Timers that wait for `pass`, by their ids. */
const held = new Map<number, Held>();
let last = 0;

/** Freezes the timers, too: longer ones end only when time has to `pass`. */
export function freezeTimers(instant = NOW): void {
  freeze(instant);
  window.setTimeout = ((run: () => void, wait = 0, ...more: unknown[]) => {
    if (wait < SHORT) return set(run, wait, ...more);
    // Below zero, where no timer of the browser is.
    held.set(--last, { at: Date.now() + wait, run });
    return last;
  }) as unknown as typeof set;
  window.clearTimeout = (id) => {
    if (!held.delete(Number(id))) clear(id);
  };
}

/** How long the frozen timers have yet to wait, in milliseconds. */
export const waits = (): number[] =>
  [...held.values()].map(({ at }) => at - Date.now());

/** Moves the frozen clock on and runs the timers that are due by then. */
export function pass(milliseconds: number): void {
  const now = Date.now() + milliseconds;
  Date.now = () => now;
  const due = [...held].filter(([, { at }]) => at <= now);
  for (const [id] of due) held.delete(id);
  for (const [, { run }] of due) run();
}
