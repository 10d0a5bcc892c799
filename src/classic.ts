/**
 * For systems that strip `type="module"` or unknown tags: loads the module from
 * this script's folder (or its `data-base`) and turns
 * `<div data-aushang="event-list" data-feed="…">` into the element.
 *
 * It must stay free of imports: a classic script is one file.
 */
const script = document.currentScript as HTMLScriptElement | null;
const named = script?.dataset.base?.replace(/\/?$/, '/');
const folder = new URL(named ?? script?.src ?? '', document.baseURI);

void import(/* @vite-ignore */ new URL('aushang.js', folder).href);

/** `data-item-url` is the element's `item-url`; its children move along. */
function upgrade(placeholder: HTMLElement): void {
  const element = document.createElement(placeholder.dataset.aushang!);
  for (const { name, value } of placeholder.attributes) {
    if (name.startsWith('data-') && name !== 'data-aushang') {
      element.setAttribute(name.slice('data-'.length), value);
    } else if (['id', 'class', 'lang', 'dir'].includes(name)) {
      element.setAttribute(name, value);
    }
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

function upgradeAll(): void {
  const tags = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];
  const selector = tags.map((tag) => `[data-aushang=${tag}]`).join();
  for (const found of document.querySelectorAll<HTMLElement>(selector)) {
    // An editor would save what it has become.
    if (!found.isContentEditable) upgrade(found);
  }
}

/** What is added later becomes an element, too, as a tag would. */
function start(): void {
  upgradeAll();
  const changes = { childList: true, subtree: true };
  new MutationObserver(upgradeAll).observe(document.body, changes);
}

// Not before: the parser would put the children where the placeholder was.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', start);
} else {
  start();
}
