/* As Prototype.js and MooTools did: methods everywhere, seen by `for … in`. */
{
  const extend = (target, methods) => Object.assign(target, methods);

  extend(Object.prototype, { extend() {}, forEachKey() {} });
  extend(String.prototype, {
    capitalize() {},
    startsWith(start) {
      return this.lastIndexOf(start, 0) === 0;
    },
  });
  extend(Number.prototype, { times() {} });
  extend(Array.prototype, {
    each: Array.prototype.forEach,
    first() {},
    // These stand in the language's own way.
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    toJSON() {
      return `[${this.map(JSON.stringify)}]`;
    },
    entries() {
      return this.slice();
    },
  });
  extend(Array, {
    from: (list) => (list ? Array.prototype.slice.call(list) : []),
  });
  extend(Function.prototype, {
    bind(context, ...given) {
      const method = this;
      return function () {
        return method.apply(context, given.concat(...arguments));
      };
    },
    delay() {},
  });
  extend(Element.prototype, {
    hide() {},
    update() {},
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    select: Element.prototype.querySelectorAll,
  });
}
