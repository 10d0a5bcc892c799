/**
 * Watches the page for errors that nobody caught and promises that nobody
 * looked after, until the given function is called, which returns them.
 */
export function watchUncaught(): () => Promise<string[]> {
  const found: string[] = [];
  const onError = (event: ErrorEvent): void => {
    found.push(String(event.message));
    // The runner would blame the whole file; the test says it better.
    event.preventDefault();
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    found.push(String(event.reason));
    event.preventDefault();
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return async () => {
    // Rejections are reported after the task in which they happened.
    await new Promise((resolve) => setTimeout(resolve, 20));
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    return found;
  };
}
