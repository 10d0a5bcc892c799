import { watchTitles } from './page/watch.mjs';

/** Milliseconds until a page's titles must be there. */
const PATIENCE = 120_000;

/**
 * A tab of its own profile, by the browser's protocol alone: what puppeteer
 * does beside for its own pages would be counted with theirs.
 */
export class Tab {
  #client;
  #close;

  constructor(client, close) {
    this.#client = client;
    this.#close = close;
  }

  /**
   * @param {number} slowdown - 4 for a processor that is four times slower.
   */
  static async open(browser, slowdown = 1) {
    const context = await browser.createBrowserContext();
    const root = await browser.target().createCDPSession();
    const { targetId } = await root.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId: context.id,
    });
    const target = await browser.waitForTarget(
      (one) => one._targetId === targetId,
    );
    const client = await target.createCDPSession();
    await client.send('Page.enable');
    await client.send('Runtime.enable');
    await client.send('Runtime.addBinding', { name: 'benchReady' });
    // The thread's own time: what else the machine does isn't counted.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return new Tab(client, async () => {
      await root.detach();
      await context.close();
    });
  }

  close() {
    return this.#close();
  }

  send(method, params) {
    return this.#client.send(method, params);
  }

  on(event, listener) {
    this.#client.on(event, listener);
  }

  /**
   * Opens an address, until so many titles are painted.
   *
   * @returns milliseconds until the first one was.
   */
  async load(address, { titles, host = '' }, count) {
    const words = [host, titles, count].map((word) => JSON.stringify(word));
    await this.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${watchTitles})(${words})`,
    });
    const ready = this.#ready(address);
    await this.send('Page.navigate', { url: address });
    return ready;
  }

  #ready(address) {
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`${address} shows too few titles`));
      const timer = setTimeout(late, PATIENCE);
      this.#client.once('Runtime.bindingCalled', ({ payload }) => {
        clearTimeout(timer);
        resolve(Number(payload));
      });
    });
  }

  /** Calls a function in the page and returns what it resolves to. */
  async evaluate(call, ...values) {
    const words = values.map((value) => JSON.stringify(value));
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression: `(${call})(${words})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? call);
  }

  /** The browser's own accounting. */
  async metrics() {
    const { metrics } = await this.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Milliseconds that the main thread has worked since the navigation. */
  async cpu() {
    return (await this.metrics()).TaskDuration * 1000;
  }
}
