import { readdirSync } from 'node:fs';
import { filesNamed, programs } from './find.mjs';
import { endProcess, startProcess } from './processes.mjs';
import { freePort, WebDriverSession } from './webdriver.mjs';
import { webdriverLauncher } from './webdriver-launcher.mjs';
import { startDisplay } from './xvfb.mjs';

/** The size of the page that the other launchers set. */
const WIDTH = 800;
const HEIGHT = 600;

/** What WebKitGTK needs: its driver, its small browser, and a display. */
export function findWebKit() {
  const [driver] = programs('WebKitWebDriver');
  const [xvfb] = programs('Xvfb');
  const [browser] = filesNamed(['MiniBrowser'], webkitFolders());
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

export function webkitLauncher(found) {
  return webdriverLauncher({ name: 'WebKitGTK', open: () => open(found) });
}

/** Debian: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1; others: /usr/libexec. */
function webkitFolders() {
  return ['/usr/libexec', ...subfolders('/usr/lib')]
    .flatMap(subfolders)
    .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path));
}

function subfolders(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory());
    return folders.map(({ name }) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

async function open({ driver, xvfb, browser }) {
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const server = await startProcess(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: environment(display.name),
    // A page in an endless loop does not hear a polite signal.
    signal: 'SIGKILL',
  });
  const endAll = () => [server, display.process].forEach(endProcess);
  try {
    const session = await WebDriverSession.open(port, capabilities(browser));
    await sizePage(session);
    return { session, end: () => session.close().finally(endAll) };
  } catch (error) {
    endAll();
    throw error;
  }
}

function environment(display) {
  // No desktop runs on the display, so no accessibility bus either.
  return { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1' };
}

function capabilities(binary) {
  const options = { binary, args: ['--automation'] };
  return { 'webkitgtk:browserOptions': options };
}

/** WebDriver sets the window's size; the bars around the page vary. */
async function sizePage(session) {
  await session.setWindow(WIDTH, HEIGHT);
  const [width, height] = await session.evaluate(
    'return [innerWidth, innerHeight]',
  );
  await session.setWindow(2 * WIDTH - width, 2 * HEIGHT - height);
}
