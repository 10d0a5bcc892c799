import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumOptions } from './chromium.mjs';
import { freshPage } from './fresh-page.mjs';
import { findFirefox, firefoxLauncher } from './firefox.mjs';
import { SetupError } from './setup-error.mjs';
import { findWebKit, webkitLauncher } from './webkit.mjs';

/**
 * The engines by their names in `BROWSERS`. `find` tells whether the engine
 * can run here; `launcher` makes a launcher for @web/test-runner; `needs`
 * is for people.
 */
export const engines = {
  chromium: {
    title: 'Chromium',
    // One that is not installed is fetched, see chromium.mjs.
    find: () => true,
    launcher: async () =>
      chromeLauncher({
        launchOptions: await chromiumOptions(),
        createPage: freshPage,
      }),
  },
  firefox: {
    title: 'Firefox',
    needs: 'firefox or firefox-esr',
    find: findFirefox,
    launcher: firefoxLauncher,
  },
  webkit: {
    title: 'WebKitGTK',
    needs: 'WebKitWebDriver, MiniBrowser and Xvfb',
    find: findWebKit,
    launcher: webkitLauncher,
  },
};

/** Launchers for a list such as `chromium,firefox`. */
export function launchers(list) {
  const names = list.split(',').map((name) => name.trim());
  return Promise.all(names.filter(Boolean).map(launcher));
}

async function launcher(name) {
  const engine = engines[name];
  const known = Object.keys(engines).join(', ');
  if (!engine) throw new SetupError(`BROWSERS: no "${name}" among ${known}.`);
  const { title, needs } = engine;
  const found = engine.find();
  if (!found) throw new SetupError(`${title} cannot run: it needs ${needs}.`);
  return engine.launcher(found);
}
