/* Polyfills of 2014 that don't ask whether they are needed. */
{
  const define = (target, methods) => Object.assign(target, methods);

  define(Element.prototype, {
    matches(selector) {
      const found = this.ownerDocument.querySelectorAll(selector);
      return Array.prototype.indexOf.call(found, this) > -1;
    },
    closest(selector) {
      let element = this;
      while (element && !element.matches(selector)) {
        element = element.parentElement;
      }
      return element;
    },
    remove() {
      if (this.parentNode) this.parentNode.removeChild(this);
    },
    append() {
      for (const node of arguments) {
        const isNode = node instanceof Node;
        this.appendChild(isNode ? node : document.createTextNode(node));
      }
    },
    toggleAttribute(name, force) {
      if (force) this.setAttribute(name, '');
      else this.removeAttribute(name);
    },
  });
  NodeList.prototype.forEach = Array.prototype.forEach;
  Array.prototype.includes = function (value) {
    return this.indexOf(value) > -1;
  };
  Array.prototype[Symbol.iterator] = function () {
    let index = 0;
    const next = () => ({ value: this[index], done: index++ >= this.length });
    return { next, [Symbol.iterator]: () => ({ next }) };
  };
  window.CustomEvent = function (type, { bubbles, cancelable, detail } = {}) {
    const event = document.createEvent('CustomEvent');
    event.initCustomEvent(type, bubbles, cancelable, detail);
    return event;
  };
  window.CustomEvent.prototype = Event.prototype;
}
