/** Milliseconds that the page may have to wait, on a fast machine. */
const BUDGET = 8;

/** Items of a slice at most, however fast they are. */
export const SLICE = 250;

/**
 * Does something with each item, in slices between which the page can answer.
 *
 * @param pause - Resolves when the next slice may begin.
 * @returns false when it was called off.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
  pause: () => Promise<unknown> = soon,
): Promise<boolean> {
  let [done, begin] = [0, performance.now()];
  for (const item of items) {
    work(item);
    if (++done < SLICE && performance.now() - begin < BUDGET) continue;
    await pause();
    if (signal.aborted) return false;
    [done, begin] = [0, performance.now()];
  }
  return !signal.aborted;
}

/** Not yet in TypeScript's library. */
declare const scheduler: { readonly yield?: () => Promise<void> } | undefined;

/** After what the page has to do anyway. */
export function soon(): Promise<void> {
  if (typeof scheduler === 'object' && scheduler.yield) {
    return scheduler.yield();
  }
  // A timer would wait for four milliseconds.
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** When the page has nothing to do. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // Safari has no idle callbacks.
    (globalThis.requestIdleCallback ?? setTimeout)(resolve);
  });
