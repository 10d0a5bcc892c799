/**
 * Installs the browsers for `npm run test:full`, where it may: as root on
 * Debian. Elsewhere, or when a package cannot be had, it only says so. Needs
 * nothing of node_modules, so that it can run before `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { programs } from './browsers/find.mjs';

/** Debian's packages, and the programs that make each of them needless. */
const PACKAGES = {
  chromium: ['chromium', 'google-chrome', 'google-chrome-stable'],
  'firefox-esr': ['firefox-esr', 'firefox'],
  xvfb: ['Xvfb'],
  'webkit2gtk-driver': ['WebKitWebDriver'],
};
/** On Ubuntu, the others are snaps, which containers cannot run. */
const ON_UBUNTU = ['xvfb', 'webkit2gtk-driver'];

export function installBrowsers() {
  const missing = packagesHere().filter(isMissing);
  if (missing.length === 0) return;
  const list = missing.join(' ');
  if (process.getuid?.() !== 0) {
    console.log(`Not installed: ${list}. As root: apt-get install ${list}`);
    return;
  }
  console.log(`Installing ${list} with apt-get.`);
  apt('update');
  // One by one: one that cannot be had must not stop the others.
  for (const name of missing) {
    const done = apt('install', '--yes', '--no-install-recommends', name);
    if (!done) console.log(`Could not install ${name}; going on without.`);
  }
}

function packagesHere() {
  const release = '/etc/os-release';
  const system = existsSync(release) ? readFileSync(release, 'utf8') : '';
  if (/^ID=debian$/m.test(system)) return Object.keys(PACKAGES);
  if (/^ID=ubuntu$/m.test(system)) return ON_UBUNTU;
  return [];
}

function isMissing(name) {
  return programs(...PACKAGES[name]).length === 0;
}

function apt(...args) {
  const { status, stdout, stderr, error } = spawnSync(
    'apt-get',
    ['--quiet', '-o', 'DPkg::Lock::Timeout=120', ...args],
    {
      encoding: 'utf8',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  // Hundreds of lines that nobody wants to read if all went well.
  if (status !== 0) console.log(error?.message ?? `${stdout}${stderr}`);
  return status === 0;
}

const startedAs = pathToFileURL(process.argv[1] ?? '').href;
if (import.meta.url === startedAs) installBrowsers();
