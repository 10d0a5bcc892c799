import { ATTRIBUTES, ELEMENTS, UNWRAPPED } from './allowlist.js';

/** WICG Sanitizer API; not yet in TypeScript's DOM library. */
interface SetsHtml {
  setHTML(html: string, options: { sanitizer: object }): void;
}

const SANITIZER = {
  elements: Object.entries(ELEMENTS).map(([name, attributes]) => ({
    name,
    attributes,
  })),
  attributes: ATTRIBUTES,
  replaceWithChildrenElements: UNWRAPPED,
  comments: false,
  dataAttributes: false,
};

/**
 * Foreign HTML as inert nodes of the allowlist: by the platform where it can,
 * else by DOMPurify. In a document without a window nothing is loaded or run.
 */
export async function sanitize(html: string): Promise<ParentNode> {
  const { body } = document.implementation.createHTMLDocument('');
  if (!('setHTML' in body)) {
    const { purify } = await import('./purify.js');
    return purify(html);
  }
  (body as SetsHtml).setHTML(html, { sanitizer: SANITIZER });
  return body;
}
