import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename } from 'node:path';
import esbuild from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The pages' scripts and styles as their makers would ship them: one minified
 * file each, without what isn't used.
 *
 * @returns {Promise<Map<string, Uint8Array>>} by file name.
 */
export async function bundle(contenders) {
  const entryPoints = contenders
    .map(({ name }) => here(`contenders/${name}.page.js`))
    .filter(existsSync);
  const { outputFiles } = await esbuild.build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: here('out'),
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [basename(path), contents]),
  );
}
