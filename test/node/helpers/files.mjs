import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The text of one of the project's files. */
export const read = (path) => readFileSync(join(ROOT, path), 'utf8');

export const readJson = (path) => JSON.parse(read(path));

/**
 * The files of one of the project's folders with their texts.
 *
 * @param {RegExp} pattern - Of the path from the project's folder.
 * @returns {Map<string, string>} path → text
 */
export function filesIn(folder, pattern) {
  const names = readdirSync(join(ROOT, folder), { recursive: true });
  const paths = names
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path) && !path.includes('/node_modules/'))
    .sort();
  return new Map(paths.map((path) => [path, read(path)]));
}

/** The library's sources. */
export const sources = () => filesIn('src', /\.ts$/);
