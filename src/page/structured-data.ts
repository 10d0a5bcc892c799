/** JSON-LD by what stands once a page, such as an `@id`. */
export type Nodes = ReadonlyMap<string, string>;

const published = new Map<object, Nodes>();
let script: HTMLScriptElement | undefined;

/**
 * Puts nodes into the page's head, in place of those that the owner had there.
 * What several owners publish under one key stands once, as the last one has it.
 *
 * @param nodes - JSON as `structured-data/json.ts` writes it: nothing in it can
 *   end the script element when the page is written out.
 */
export function publish(owner: object, nodes: Nodes): void {
  published.set(owner, nodes);
  write();
}

/** Takes away what only this owner has published. */
export function withdraw(owner: object): void {
  if (published.delete(owner)) write();
}

function write(): void {
  const nodes = new Map([...published.values()].flatMap((own) => [...own]));
  if (!nodes.size) return script?.remove();
  const graph = [...nodes.values()].join();
  const text = `{"@context":"https://schema.org","@graph":[${graph}]}`;
  script ??= dataBlock();
  if (script.textContent !== text) {
    script.replaceChildren(document.createTextNode(text));
  }
  if (!script.isConnected) head().append(script);
}

/** `document.head` may be a form or a frame of that name. */
const head = (): Element => document.querySelector('head')!;

/**
 * A script element that has started already, and therefore never runs again:
 * not even its type is looked at. Where Trusted Types are enforced, any other
 * one is reported for its text, though it only holds data. It starts with an
 * empty `src`, of which `nomodule` keeps it from requesting anything.
 *
 * @see https://html.spec.whatwg.org/#prepare-the-script-element
 */
function dataBlock(): HTMLScriptElement {
  const block = document.createElement('script');
  block.noModule = true;
  // `src = ''` would want a TrustedScriptURL.
  block.toggleAttribute('src', true);
  head().append(block);
  block.removeAttribute('src');
  block.noModule = false;
  block.type = 'application/ld+json';
  return block;
}
