/* Functions that run in the measured page; each has to stand alone. */

/** Tells when all titles are painted, and when the first one was. */
export function watchTitles(host, titles, count) {
  let first;
  const scopes = () =>
    host
      ? [...document.querySelectorAll(host)].map((one) => one.shadowRoot ?? one)
      : [document];
  const look = () => {
    const found = scopes().reduce(
      (sum, scope) => sum + scope.querySelectorAll(titles).length,
      0,
    );
    // A frame's callbacks run before it is painted, messages after it.
    if (found) first ??= afterPaint();
    if (found < count) return requestAnimationFrame(look);
    // What the browser finds out in a first frame, the second one has drawn.
    return requestAnimationFrame(async () => {
      await afterPaint();
      globalThis.benchReady(`${await first}`);
    });
  };
  const afterPaint = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  requestAnimationFrame(look);
}

/** Reads the feed anew; whether a title has that text then, and is painted. */
export async function changeOne(refresh, host, titles, text) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await refresh();
  const scope = host ? document.querySelector(host).shadowRoot : document;
  const isThere = () =>
    [...scope.querySelectorAll(titles)].some((title) =>
      title.textContent.includes(text),
    );
  const end = performance.now() + 60_000;
  while (!isThere() && performance.now() < end) await frame();
  await frame();
  await frame();
  return isThere();
}
