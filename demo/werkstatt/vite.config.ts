import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { frame } from './build/frame.js';
import { fileOf, LANGUAGES } from './build/page.js';
import { PAGES } from './build/pages.js';

const ROOT = resolve('demo/werkstatt');

/** By path: no file of that name exists, the template has them all. */
const files = new Map(
  PAGES.flatMap((page) =>
    LANGUAGES.map((language) => [
      resolve(ROOT, page.folder, fileOf(language)),
      // The reference reads the manifest, which other builds have yet to write.
      () => frame(page, language, PAGES),
    ]),
  ),
);

const pages: Plugin = {
  name: 'pages',
  resolveId: (id) => (files.has(id) ? id : null),
  load: (id) => files.get(id)?.(),
};

/** The workshop, ready to be put into any folder; from the project's own one. */
export default defineConfig({
  root: ROOT,
  base: './',
  plugins: [pages],
  build: {
    target: 'es2022',
    outDir: resolve('dist/site'),
    emptyOutDir: true,
    reportCompressedSize: false,
    // The policy allows no scripts and no images that stand in a page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [...files.keys()] },
  },
});
