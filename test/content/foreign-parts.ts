import { everything } from './provoke.js';

/** What a link or an image of a template may lead to. */
const SCHEMES = /^(https?|geo|mailto|tel|webcal):/;

/** What a template draws; none of it carries code or a style. */
const ELEMENTS =
  /^(a|article|bdi|button|div|figcaption|figure|h\d|img|li|p|section|slot|span|time|ul)$/;
const ATTRIBUTES =
  /^(alt|aria-(hidden|label|labelledby)|class|datetime|dir|height|hidden|href|id|lang|loading|name|part|referrerpolicy|rel|role|slot|src|type|width)$/;

/**
 * What an element has drawn that its templates don't, apart from an article's
 * own HTML; empty, as long as a hostile text stays text.
 */
export const foreignParts = (root: ParentNode): string[] =>
  everything(root)
    .filter((node) => !node.closest('[part=body]'))
    .flatMap((node) => [
      ...(ELEMENTS.test(node.localName) ? [] : [`<${node.localName}>`]),
      ...[...node.attributes]
        .filter(({ name, value }) => isForeign(name, value))
        .map(({ name, value }) => `${node.localName}[${name}=${value}]`),
    ]);

function isForeign(name: string, value: string): boolean {
  if (name === 'href' || name === 'src') return !SCHEMES.test(value);
  return !ATTRIBUTES.test(name);
}
