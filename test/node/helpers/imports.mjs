import { posix } from 'node:path';
import ts from 'typescript';

/** What a file imports: statically, dynamically, or only its types. */
export function importsOf(text) {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/**
 * Who imports whom, by the paths of the sources; packages are left out.
 *
 * @param {Map<string, string>} files - path → text
 * @returns {Map<string, string[]>}
 */
export function graphOf(files) {
  const edges = ([path, text]) => [
    path,
    importsOf(text)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(path), name))
      .map((name) => name.replace(/\.js$/, '.ts')),
  ];
  return new Map([...files].map(edges));
}

/** The files of one cycle in order, or undefined. */
export function findCycle(graph) {
  const done = new Set();
  const search = (path, above) => {
    if (above.includes(path))
      return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return undefined;
    done.add(path);
    for (const next of graph.get(path) ?? []) {
      const cycle = search(next, [...above, path]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = search(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
