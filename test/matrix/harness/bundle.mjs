import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { slim } from '../../../scripts/lit/slim.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The library, straight from its sources: a second instead of a build.
 *
 * @param {{ file: string, find: string | RegExp, put: string }} [fault]
 *   Planted into one of its files.
 * @returns {Promise<Map<string, string>>} name → script
 */
export async function bundleLibrary(fault) {
  const { outputFiles } = await build({
    entryPoints: ['src/aushang.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'lib',
    write: false,
    logLevel: 'error',
    plugins: [patched(fault)],
  });
  const name = (path) => path.split(/[/\\]lib[/\\]/).pop();
  return new Map(outputFiles.map(({ path, text }) => [name(path), text]));
}

/** What runs in the page: the scenes, and what looks at them. */
export async function bundlePage(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const patched = (fault) => ({
  name: 'patched',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.*lit.*\.js$/ }, async ({ path }) => {
      const contents = slim(await readFile(path, 'utf8'), path);
      return contents && { contents, loader: 'js' };
    });
    if (!fault) return;
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      if (!path.replaceAll('\\', '/').endsWith(`/src/${fault.file}`)) return;
      return {
        contents: plant(await readFile(path, 'utf8'), fault),
        loader: 'ts',
      };
    });
  },
});

/** A fault that isn't one any more must not count as missed. */
function plant(text, { file, find, put }) {
  const changed = text.replaceAll(find, put);
  if (changed === text) throw new Error(`${file} has no ${find}`);
  return changed;
}
