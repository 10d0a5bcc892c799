import { escape } from '../../build/page.js';
import { importMap } from './import-map.js';
import type { Ingredients } from './snippet.js';

type Attributes = Ingredients['settings'];

/** A start tag, one attribute a line; a flag is its name alone. */
export function tag(name: string, attributes: Attributes, end = '>') {
  const written = attributes.map(([attribute, value]) =>
    value ? `${attribute}="${escape(value)}"` : attribute,
  );
  const line = `<${[name, ...written].join(' ')}${end}`;
  if (written.length < 2) return line;
  return [`<${name}`, ...written.map((one) => `  ${one}`), end.trim()].join(
    '\n',
  );
}

/** The element with the link that stays where it can't be drawn. */
export const element = (
  name: string,
  settings: Attributes,
  link: Ingredients['link'],
) =>
  `${tag(name, settings)}
  <a href="${escape(link.href)}">${escape(link.text)}</a>
</${name}>`;

/** Pinned twice: by the folder's version and by the file's hash. */
export function script(
  { base, integrity }: Ingredients,
  file: string,
  type?: string,
) {
  const attributes: [string, string][] = [
    ['src', base + file],
    ['integrity', integrity[file] ?? ''],
    ['crossorigin', ''],
  ];
  if (type) attributes.unshift(['type', type]);
  return `${tag('script', attributes)}</script>`;
}

export const module = (of: Ingredients) =>
  `${script(of, 'aushang.js', 'module')}
${element(of.element, of.settings, of.link)}`;

/** Once more: the files that come later, too. */
export const pinned = (of: Ingredients) =>
  `<script type="importmap">${importMap(of)}</script>
${module(of)}`;

export const classic = (of: Ingredients) =>
  `${script(of, 'aushang.classic.js')}
${element(of.element, of.settings, of.link)}`;

/** The classic script makes the element of it. */
export function placeholder(of: Ingredients) {
  const data = of.settings.map(
    ([name, value]) => [`data-${name}`, value] as const,
  );
  const settings = [['data-aushang', of.element] as const, ...data];
  return `${script(of, 'aushang.classic.js')}
${element('div', settings, of.link)}`;
}
