/*
 * The first script of a page: from then on, `window.seen` has what the page
 * complains of, and what it asks for and stores.
 */
window.seen = { violations: [], lines: [], errors: [], requests: [], kept: [] };

document.addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sample } = event;
  seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
});

for (const level of ['log', 'info', 'warn', 'error']) {
  console[level] = (...words) => seen.lines.push(words.join(' '));
}
addEventListener('error', ({ message }) => seen.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) =>
  seen.errors.push(String(reason)),
);

const realFetch = window.fetch;
window.fetch = (address, options = {}) => {
  const { credentials, referrerPolicy } = options;
  seen.requests.push({ address: String(address), credentials, referrerPolicy });
  return realFetch(address, options);
};
navigator.sendBeacon = (address) => seen.kept.push(`beacon ${address}`);
XMLHttpRequest.prototype.open = (_, address) =>
  seen.kept.push(`XMLHttpRequest ${address}`);

Storage.prototype.setItem = (key) => seen.kept.push(`storage ${key}`);
Object.defineProperty(document, 'cookie', {
  get: () => seen.kept.push('cookies were read') && '',
  set: (cookie) => seen.kept.push(`cookie ${cookie}`),
});
