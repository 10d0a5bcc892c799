import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { versionOf } from './find.mjs';
import { fontEnvironment } from './fonts.mjs';
import { SetupError } from './setup-error.mjs';

const run = promisify(execFile);
const NAME = '@sparticuz/chromium';
// Fixed, since the package's insides (bin/, al2023) are used below.
const VERSION = '153.0.0';
const CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/aushang-chromium', import.meta.url),
);
const PACKAGE = join(CACHE, 'node_modules', NAME);
const UNPACKED = join(CACHE, `unpacked-${VERSION}`);
const BROWSER = join(UNPACKED, 'chromium');

/**
 * A Chromium (headless only) for machines without a browser, as launch
 * options. It is no devDependency: whoever has a browser need not load it.
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      'No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.',
    );
  }
  if (!existsSync(BROWSER)) await fetchAndUnpack();
  const env = fontEnvironment(UNPACKED, await libraryEnvironment());
  console.log(`Testing in ${await versionOf(BROWSER, env)} (${CACHE}).`);
  // Where user namespaces are restricted, as on Ubuntu, a browser in a
  // project's folder gets no sandbox. It loads this project's pages only.
  const args = ['--no-sandbox', '--font-render-hinting=none'];
  return { executablePath: BROWSER, headless: 'shell', args, env };
}

async function fetchAndUnpack() {
  console.log(
    `Using no installed browser: fetching ${NAME} ${VERSION} (70 MB; ` +
      `unpacked 210 MB) from the npm registry into ${CACHE}.`,
  );
  try {
    await fetchPackage();
    await unpack();
  } catch (error) {
    const advice = 'Install Chromium, or set CHROME_PATH.';
    const why = (error.stderr || error.message).trim();
    throw new SetupError(`Could not get ${NAME}. ${advice}\n${why}`);
  }
}

function fetchPackage() {
  // The package asks for node 22 to be built, not to be unpacked.
  const quiet = ['--engine-strict=false', '--loglevel=error', '--no-audit'];
  const here = ['--no-save', '--no-package-lock', '--prefix', CACHE];
  const npm = ['install', ...here, ...quiet, `${NAME}@${VERSION}`];
  return run('npm', npm, { timeout: 600_000 });
}

/** Unpacks beside and renames, so that half a browser is never taken. */
async function unpack() {
  const half = `${UNPACKED}.${process.pid}`;
  const script = fileURLToPath(
    new URL('./unpack-chromium.mjs', import.meta.url),
  );
  await run(process.execPath, [script, PACKAGE, half], { timeout: 300_000 });
  rmSync(UNPACKED, { recursive: true, force: true });
  renameSync(half, UNPACKED);
}

/**
 * The environment in which the browser starts. A bare system lacks NSS, a
 * library of Chromium's; the package brings it.
 */
async function libraryEnvironment() {
  if (await versionOf(BROWSER)) return process.env;
  const libraries = join(UNPACKED, 'al2023', 'lib');
  const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean);
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(':') };
  if (!(await versionOf(BROWSER, env))) {
    throw new SetupError(`${BROWSER} does not run: see ldd for why.`);
  }
  console.log('This system has no NSS: using the one of the package.');
  return env;
}
