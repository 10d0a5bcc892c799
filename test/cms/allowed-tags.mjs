const LIST = /'([\w-]+)'/g;

const wordsIn = (text) => [...text.matchAll(LIST)].map(([, word]) => word);

/**
 * The tags that a PHP file allows, with the attributes of each: what all have
 * (`ALL_TAGS`) and its own (`TAGS`).
 *
 * @param {string} php - Its text.
 * @returns {Record<string, string[]>}
 */
export function allowedTags(php) {
  const [, shared] = /\bALL_TAGS\s*=([^;]+);/.exec(php);
  const [, own] = /\bTAGS\s*=([^;]+);/.exec(php.replace(/\bALL_TAGS/g, ''));
  const rows = own.matchAll(/'([\w-]+)'\s*=>\s*(?:array\(|\[)([^)\]]*)/g);
  return Object.fromEntries(
    [...rows].map(([, tag, list]) => [
      tag,
      [...wordsIn(shared), ...wordsIn(list)],
    ]),
  );
}
