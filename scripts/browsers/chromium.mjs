import { homedir } from 'node:os';
import { join } from 'node:path';
import { bundledChromium } from './bundled-chromium.mjs';
import { filesNamed, programs, versionOf } from './find.mjs';
import { chromiumFlags } from './launch-flags.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Puppeteer's launch options for a Chrome, Chromium or Edge:
 *
 * 1. the program that `CHROME_PATH` names;
 * 2. else one that is installed;
 * 3. else, on 64-bit Linux, one fetched from the npm registry.
 *
 * `AUSHANG_BROWSER=bundled` goes straight to the third.
 */
export async function chromiumOptions() {
  const executablePath = await installedChromium();
  const args = chromiumFlags();
  if (executablePath) return { executablePath, headless: true, args };
  const bundled = await bundledChromium();
  return { ...bundled, args: [...new Set([...args, ...bundled.args])] };
}

/** The path of an installed Chromium that runs, or undefined. */
export async function installedChromium() {
  if (process.env.AUSHANG_BROWSER === 'bundled') return undefined;
  if (process.env.CHROME_PATH) return chosen(process.env.CHROME_PATH);
  if (process.platform === 'darwin') return onMac()[0];
  if (process.platform === 'win32') return onWindows()[0];
  for (const path of onLinux()) if (await versionOf(path)) return path;
  return undefined;
}

/** Someone who names a browser wants that one or an error, not another. */
async function chosen(path) {
  // On Windows, Chrome answers `--version` by opening a window.
  if (process.platform === 'win32' || (await versionOf(path))) return path;
  throw new SetupError(`CHROME_PATH is ${path}, which does not run.`);
}

function onLinux() {
  return programs(
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
  );
}

function onMac() {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return filesNamed(
    apps.map((app) => `${app}.app/Contents/MacOS/${app}`),
    ['/Applications', join(homedir(), 'Applications')],
  );
}

function onWindows() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  return filesNamed(
    [
      'Google/Chrome/Application/chrome',
      'Microsoft/Edge/Application/msedge',
    ].map((path) => `${path}.exe`),
    [...folders, LOCALAPPDATA].filter(Boolean),
  );
}
