/** Waits, but not for ever: the expectation after it says more. */
export async function soon(isTrue: () => boolean): Promise<void> {
  const end = performance.now() + 3000;
  while (!isTrue() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
