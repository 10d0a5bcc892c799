import { click, mouse, press } from './webdriver-input.mjs';

/**
 * A launcher for @web/test-runner that needs a WebDriver server only. (The
 * runner's own brings all of webdriverio.) `open` starts the browser and
 * returns `{ session, end }`.
 */
export function webdriverLauncher({ name, open }) {
  const urls = new Map();
  let browser;

  const session = async () => (await (browser ??= open())).session;

  const stop = async () => {
    const ending = browser;
    browser = undefined;
    // One that did not start, or that hangs, cannot end politely.
    await ending?.then(({ end }) => end()).catch(() => {});
  };

  return {
    name,
    // The type for which the runner's commands call the methods below.
    type: 'webdriver',
    // One window, so one page at a time.
    concurrency: 1,
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),

    async startSession(id, url) {
      urls.set(id, url);
      await (await session()).navigate(url);
    },

    async stopSession(id) {
      urls.delete(id);
      try {
        await (await session()).navigate('about:blank');
      } catch {
        // The page hangs, so the next one gets a new browser.
        await stop();
      }
      return {};
    },

    startDebugSession() {
      throw new Error(`${name} has no debugging session: use Chromium.`);
    },

    stop,

    sendKeys: async (id, keys) => press(await session(), keys),
    sendMouseMove: async (id, x, y) => mouse(await session()).move(x, y),
    sendMouseDown: async (id, button) => mouse(await session()).down(button),
    sendMouseUp: async (id, button) => mouse(await session()).up(button),
    sendMouseClick: async (id, x, y, button) =>
      click(await session(), x, y, button),
    resetMouse: async () => (await session()).releaseInput(),
  };
}
