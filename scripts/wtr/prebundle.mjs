import { build } from 'esbuild';

const FOLDER = '/__prebundled/';

/**
 * Makes CommonJS packages importable in tests: browsers cannot load them,
 * so each is served as one bundled module with a default export.
 */
export function prebundle(names) {
  const bundles = new Map();
  return {
    name: 'prebundle',
    resolveImport({ source }) {
      return names.includes(source) ? `${FOLDER}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(FOLDER)) return undefined;
      const name = path.slice(FOLDER.length, -'.js'.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}

async function bundle(name) {
  const contents = `
    import * as all from '${name}';
    export * from '${name}';
    export default all.default ?? all;
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
