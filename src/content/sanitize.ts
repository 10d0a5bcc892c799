import { ATTRIBUTES, DROPPED, ELEMENTS, EMBEDS, RENAMED } from './allowlist.js';
import { isTooDeep } from './depth.js';
import { rename } from './nodes.js';
import { stableNodes, stableText } from './stable.js';

/** WICG Sanitizer API; not yet in TypeScript's DOM library. */
interface SetsHtml {
  setHTML(html: string, options: { sanitizer: object }): void;
}

/** What may come in; `x-embed` and the like are gone in the end. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  ...ELEMENTS,
  ...EMBEDS,
  ...Object.fromEntries(Object.keys(RENAMED).map((name) => [name, []])),
};

const SANITIZER = {
  elements: Object.entries(ACCEPTED).map(([name, attributes]) => ({
    name,
    attributes,
  })),
  attributes: ATTRIBUTES,
  comments: false,
  dataAttributes: false,
};

/**
 * Foreign HTML as inert nodes of the allowlist: by the platform where it can,
 * else by DOMPurify. In a document without a window nothing is loaded or run.
 */
export async function sanitize(html: string): Promise<ParentNode> {
  // What is made to hurt is worth no more than its words.
  const text = isTooDeep(html) ? html.replace(/<[^>]*>?/g, ' ') : html;
  const root = await accepted(stableText(text));
  stableNodes(root);
  for (const [name, plain] of Object.entries(RENAMED)) {
    for (const element of root.querySelectorAll(name)) rename(element, plain);
  }
  return root;
}

async function accepted(html: string): Promise<ParentNode> {
  const { body } = document.implementation.createHTMLDocument('');
  if (!('setHTML' in body)) {
    const { purify } = await import('./purify.js');
    return purify(html, ACCEPTED);
  }
  const replaceWithChildrenElements = strangers(html);
  (body as SetsHtml).setHTML(html, {
    sanitizer: { ...SANITIZER, replaceWithChildrenElements },
  });
  return body;
}

/**
 * Names of elements that nobody knows. The platform removes them with their
 * content, which may be the whole article. One that is missed here is removed.
 */
function strangers(html: string): string[] {
  // As the parser reads names: in small letters, without null characters.
  const text = html.toLowerCase().replaceAll('\0', '\ufffd');
  const names = new Set(text.match(/(?<=<)[a-z][^\s/>]*/g));
  // It can't come out of a fragment's parser, and the platform refuses it.
  names.delete('html');
  return [...names].filter(
    (name) => !Object.hasOwn(ACCEPTED, name) && !DROPPED.includes(name),
  );
}
