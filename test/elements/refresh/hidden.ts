/** Another tab comes before the page. End it with `show`. */
export function hide(): void {
  Object.defineProperty(document, 'hidden', {
    configurable: true,
    get: () => true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

export function show(): void {
  if (!Object.hasOwn(document, 'hidden')) return;
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}
