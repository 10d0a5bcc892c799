import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any command should take, shorter than anyone's patience. */
const PATIENCE = 20_000;

/** A session of the W3C protocol: https://www.w3.org/TR/webdriver2/ */
export class WebDriverSession {
  #base;

  constructor(base) {
    this.#base = base;
  }

  /** Opens a session at a driver that was just started on this port. */
  static async open(port, capabilities) {
    const server = `http://127.0.0.1:${port}`;
    await untilReady(server);
    const { sessionId } = await send('POST', `${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${server}/session/${sessionId}`);
  }

  navigate(url) {
    return send('POST', `${this.#base}/url`, { url });
  }

  /** Real input, as by a keyboard or a mouse (section 15, Actions). */
  perform(...sources) {
    return send('POST', `${this.#base}/actions`, { actions: sources });
  }

  releaseInput() {
    return send('DELETE', `${this.#base}/actions`);
  }

  evaluate(script, ...args) {
    return send('POST', `${this.#base}/execute/sync`, { script, args });
  }

  setWindow(width, height) {
    return send('POST', `${this.#base}/window/rect`, { width, height });
  }

  close() {
    return send('DELETE', this.#base);
  }
}

/** A port that nothing listens to at the moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilReady(server) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await send('GET', `${server}/status`);
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
    // A page in an endless loop must not stop the whole run.
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = await response.json();
  if (response.ok) return value;
  throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
}
