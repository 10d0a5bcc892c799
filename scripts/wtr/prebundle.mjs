import { relative, sep } from 'node:path';
import { build } from 'esbuild';

const FOLDER = '/__prebundled/';

/**
 * Makes packages importable in tests that browsers cannot load by themselves:
 * CommonJS, or code that asks for `process.env`. What several of them share
 * (`react`) is there once.
 */
export function prebundle(names) {
  let bundling;
  return {
    name: 'prebundle',
    resolveImport({ source, context }) {
      // What one bundle imports from another needs no search.
      if (context.path.startsWith(FOLDER)) return source;
      return names.includes(source) ? `${FOLDER}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(FOLDER)) return undefined;
      bundling ??= bundle(names);
      const body = (await bundling).get(path.slice(FOLDER.length));
      return body && { body, type: 'js' };
    },
  };
}

/** The bundles by their paths. */
async function bundle(names) {
  const outdir = import.meta.dirname;
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: name, out: name })),
    outdir,
    absWorkingDir: outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    // What frameworks check in development only is a test, too.
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      relative(outdir, path).replaceAll(sep, '/'),
      text,
    ]),
  );
}
