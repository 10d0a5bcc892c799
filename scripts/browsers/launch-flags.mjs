/** Chromium's flags for tests: no GPU, and no traffic of the browser's own. */
export function chromiumFlags() {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Containers often have a /dev/shm too small for Chromium.
    '--disable-dev-shm-usage',
  ];
  return sandboxCannotRun() ? [...flags, '--no-sandbox'] : flags;
}

/** Chromium refuses its sandbox to root; CI's containers rarely allow it. */
function sandboxCannotRun() {
  if (process.platform !== 'linux') return false;
  return process.getuid() === 0 || Boolean(process.env.CI);
}
