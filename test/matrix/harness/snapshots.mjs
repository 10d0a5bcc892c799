import { readFileSync, writeFileSync } from 'node:fs';

// @wcag 1.3.1 1.3.2 2.4.1 3.2.4 4.1.2

const FOLDER = new URL('../trees/', import.meta.url);
const isUpdate = Boolean(process.env.UPDATE_TREES);

/**
 * Compares trees with those of `trees/<tag>.txt`, line by line. With
 * `UPDATE_TREES=1` they are written instead: look at the difference then.
 *
 * @param {Map<string, string[]>} trees - Name of a scene → its lines.
 * @returns {string[]} a line for each scene that isn't what it was.
 */
export function compareTrees(trees) {
  const files = new Map();
  for (const [name, lines] of trees) {
    const tag = /^[\w-]+/.exec(name)[0];
    const text = [`# ${name}`, ...lines, ''].join('\n');
    files.set(tag, [...(files.get(tag) ?? []), text]);
  }
  return [...files].flatMap(([tag, scenes]) => compare(tag, scenes.join('\n')));
}

function compare(tag, text) {
  const file = new URL(`${tag}.txt`, FOLDER);
  if (isUpdate) {
    writeFileSync(file, text);
    return [];
  }
  const [was, is] = [readFileSync(file, 'utf8'), text].map(byScene);
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names]
    .filter((name) => was.get(name) !== is.get(name))
    .map(
      (name) => `${name} | tree: ${difference(was.get(name), is.get(name))}`,
    );
}

const byScene = (text) =>
  new Map(
    text
      .split(/^# /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.trim()]),
  );

/** The first line that differs. */
function difference(was = '', is = '') {
  const [before, now] = [was.split('\n'), is.split('\n')];
  const index = before.findIndex((line, at) => line !== now[at]);
  const at = index < 0 ? before.length : index;
  return `“${before[at] ?? ''}” is now “${now[at] ?? ''}”`;
}
