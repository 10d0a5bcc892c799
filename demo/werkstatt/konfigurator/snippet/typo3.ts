import { element, tag } from './html.js';
import type { Ingredients } from './snippet.js';

const NAMESPACE = 'http://typo3.org/ns/TYPO3/CMS/Fluid/ViewHelpers';
const FILE = 'aushang.js';

/** The template of the extension in `demo/cms/typo3`. */
export function typo3({
  element: name,
  settings,
  integrity,
  link,
}: Ingredients) {
  const script = tag(
    'f:asset.script',
    [
      ['identifier', 'aushang'],
      ['src', `EXT:aushang/Resources/Public/${FILE}`],
      ['type', 'module'],
      ['integrity', integrity[FILE] ?? ''],
      ['crossorigin', 'anonymous'],
    ],
    ' />',
  );
  return `<html xmlns:f="${NAMESPACE}" data-namespace-typo3-fluid="true">
${script}
${literal(element(name, settings, link))}
</html>`;
}

/** Fluid would put a variable where `{id}` stands. */
const literal = (html: string) =>
  html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
