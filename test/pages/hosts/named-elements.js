/* Names and ids that shadow what a document and a window have. */
{
  const shadowed = {
    form: ['body', 'location', 'title', 'forms', 'children'],
    iframe: ['hidden', 'head', 'activeElement'],
    img: ['customElements', 'fetch', 'cookie'],
  };
  for (const [tag, names] of Object.entries(shadowed)) {
    for (const name of names) {
      const element = document.createElement(tag);
      element.setAttribute('name', name);
      element.hidden = true;
      document.documentElement.append(element);
    }
  }
  for (const id of ['event', 'name', 'status', 'top', 'length', 'parent']) {
    const element = document.createElement('a');
    element.id = id;
    document.documentElement.append(element);
  }
}
