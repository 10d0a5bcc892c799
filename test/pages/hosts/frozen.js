/* All that JavaScript and the DOM bring is locked, as SES does it. */
{
  // Nobody can lock what is named by elements.
  const names = Object.getPrototypeOf(Window.prototype);
  const locked = new Set([window, document, names]);
  const lock = (value) => {
    if (Object(value) !== value || locked.has(value)) return;
    locked.add(value);
    lock(Object.getPrototypeOf(value));
    const properties = Object.getOwnPropertyDescriptors(value);
    for (const key of Reflect.ownKeys(properties)) {
      const { value: own, get, set } = properties[key];
      [own, get, set].forEach(lock);
    }
    Object.freeze(value);
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/^[A-Z]/.test(name)) lock(window[name]);
  }
  lock(async function* () {});
}
