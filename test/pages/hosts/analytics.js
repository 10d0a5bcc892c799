/* Scripts that look at everything: requests, listeners, elements, promises. */
{
  /** A promise of a library, older than the language's. */
  class Deferred {
    constructor(run) {
      const promise = new Native(run);
      this.then = (...next) => promise.then(...next);
    }
    static resolve(value) {
      return new Deferred((done) => done(value));
    }
  }
  const Native = Promise;
  const { fetch, setTimeout } = window;
  const { addEventListener } = EventTarget.prototype;
  const { define } = customElements;

  // Without the signal, and with another kind of promise.
  window.fetch = (address, { method } = {}) =>
    new Deferred((done, fail) => fetch(address, { method }).then(done, fail));
  window.setTimeout = (run, ...given) => setTimeout(() => run(), ...given);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const listen = (event) =>
      listener.handleEvent
        ? listener.handleEvent(event)
        : listener.call(this, event);
    return addEventListener.call(this, type, listen, options);
  };
  customElements.define = (tag, element, options) =>
    define.call(customElements, tag, class extends element {}, options);
  for (const method of ['log', 'info', 'warn', 'error']) {
    const say = console[method];
    console[method] = (...words) => say(...words);
  }
}
