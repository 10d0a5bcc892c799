/*
 * The first script of the page: counts what is begun and not ended, and puts
 * elements into the page and takes them out again.
 */
const timers = new Set();
const listeners = new Map();

// V8 keeps the elements that an error has come through, until it's read.
Error.stackTraceLimit = 0;

{
  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (run, ...given) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        run();
      },
      ...given,
    );
    timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    clearTimeout(timer);
  };
  window.setInterval = () => {
    throw new Error('an interval is not counted');
  };

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  for (const target of [window, document]) {
    target.addEventListener = (type, listener, ...given) => {
      const known = listeners.get(type) ?? new Set();
      listeners.set(type, known.add(listener));
      addEventListener.call(target, type, listener, ...given);
    };
    target.removeEventListener = (type, listener, ...given) => {
      listeners.get(type)?.delete(listener);
      removeEventListener.call(target, type, listener, ...given);
    };
  }
}

/** What is left, in words. */
window.left = () => {
  const heard = [...listeners].filter(([, { size }]) => size);
  return [
    ...heard.map(([type, { size }]) => `${size} listeners of ${type}`),
    ...(timers.size ? [`${timers.size} timers`] : []),
    ...(document.querySelector('script[type="application/ld+json"]')
      ? ['structured data']
      : []),
  ];
};

const feed = (name) => `feed="/feed.json?${name}" refresh-every="1"`;
const ALL = `
  <event-list ${feed('a')}><a href="/">Alle</a></event-list>
  <event-list ${feed('a')} light-dom lang="en" period="upcoming"></event-list>
  <event-list ${feed('b')} search filters reader structured-data
    group-by="month"></event-list>
  <event-card ${feed('b')} light-dom></event-card>
  <article-nav ${feed('b')} item="lesung-12"></article-nav>
  <organizer-footer ${feed('a')} item="lesung-12"></organizer-footer>
  <event-list feed="/missing.json"></event-list>`;

const turn = (wait) => new Promise((done) => setTimeout(done, wait));

/** Every third time all is shown; else it is taken away while it loads. */
async function cycle(index) {
  const place = document.createElement('div');
  place.innerHTML = ALL;
  document.body.append(place);
  const elements = [...place.children];
  const loads = elements.map((element) => element.refresh());
  if (index % 3) await turn(index % 20);
  else await Promise.all(loads);
  place.remove();
}

window.cycles = async (from, to) => {
  for (let index = from; index < to; index++) await cycle(index);
  // Requests have a time limit, which the browser keeps until it is over.
  await turn(13_000);
  document.querySelector('[role=status]').replaceChildren();
};
