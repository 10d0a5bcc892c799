import { readdirSync, readFileSync } from 'node:fs';
import { minify } from 'terser';
import { compile } from './scripts/compile.mjs';
import { slim } from './scripts/lit/slim.mjs';
import { internal } from './scripts/mangle.mjs';
import { defineConfig, type Plugin } from 'vite';

/**
 * The sources as TypeScript emits them: decorators are written as such and
 * shipped as `static properties`, without a helper, and literals are short.
 */
const compiled: Plugin = {
  name: 'compiled',
  enforce: 'pre',
  buildStart() {
    for (const [file, code] of compile('src/aushang.ts')) {
      emitted.set(file, code);
    }
  },
  load: (id) => emitted.get(id),
};
const emitted = new Map<string, string>();

const slimLit: Plugin = { name: 'slim-lit', transform: slim };

/**
 * A chunk that imported the entry would load it a second time where the page
 * appends `?ver=2` to the script's address, and past the tag's `integrity`.
 */
const chunksStandAlone: Plugin = {
  name: 'chunks-stand-alone',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { fileName, imports } = chunk;
      if (imports.includes('aushang.js')) {
        this.error(`${fileName} imports aushang.js; pass what it needs to it`);
      }
      if (fileName === 'aushang.js' && imports.length) {
        this.error(
          `aushang.js must be one file, and imports ${imports.join()}`,
        );
      }
    }
  },
};

/** What a first paint doesn't need comes in one piece: one request for all. */
const laterChunk = {
  name: 'later',
  test: /src\/(content\/paragraphs|i18n\/(de\.)?later|feed\/(find|neighbours|problems|failure|translated)|page\/(address|announce|inline|share|download)|controllers\/(refresh-controller|uncommon)|elements\/(event-card|article-nav|organizer-footer)\/.*(view|template|styles|body|calendar)|elements\/event-list\/(parts|agenda\/.*)|elements\/shared\/states\.(view|styles))\.ts$/,
};

/**
 * What nothing here relies on: a function's `length`, functions that aren't
 * classes called with `new`, getters read for their effect.
 */
const compress = {
  passes: 3,
  keep_fargs: false,
  lhs_constants: false,
  pure_getters: true,
  unsafe_arrows: true,
};

/**
 * V8's explicit compile hint: most functions are called before the first paint,
 * so they are compiled as the file arrives, off the page's own thread.
 */
const EAGERLY = '//# allFunctionsCalledOnLoad';

/** Once more over what the bundler has minified: 2 % less after gzip. */
const terser: Plugin = {
  name: 'terser',
  async generateBundle(_, bundle) {
    const nameCache: { props?: object; vars?: object } = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // What a chunk exports is asked for by its name.
      const hidden = chunk.exports.filter((name) => internal.test(name));
      if (hidden.length) this.error(`mangle.mjs has ${hidden.join()}`);
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress,
        mangle: { properties: { regex: internal, builtins: true } },
        nameCache,
        format: { comments: false, preamble: chunk.isEntry ? EAGERLY : '' },
      });
      chunk.code = code!;
      // Properties have one name in all chunks; variables needn't.
      delete nameCache.vars;
    }
  },
};

const THEMES = 'src/theme/themes';

/** As they are: webmasters read and change them. */
const themes: Plugin = {
  name: 'themes',
  generateBundle() {
    for (const name of readdirSync(THEMES)) {
      const source = readFileSync(`${THEMES}/${name}`);
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source });
    }
  },
};

/** What is built beside the module and its chunks, by `--mode`. */
const others: Partial<Record<string, readonly [entry: string, name: string]>> =
  {
    classic: ['src/classic.ts', 'aushang.classic.js'],
    check: ['src/check/index.ts', 'check.js'],
  };

export default defineConfig(({ mode }) => {
  const [entry, name] = others[mode] ?? ['src/aushang.ts', 'aushang.js'];
  const single = mode in others;
  return {
    plugins: [
      ...(single ? [] : [compiled, themes]),
      // The checker has no Lit, and no page waits for it to be painted.
      ...(mode === 'check' ? [] : [slimLit, terser]),
      chunksStandAlone,
    ],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: !single,
      reportCompressedSize: false,
      lib: {
        entry,
        name: 'aushang',
        formats: [mode === 'classic' ? 'iife' : 'es'],
        fileName: () => name,
      },
      rolldownOptions: {
        output: {
          minify: true,
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: !single && { groups: [laterChunk] },
        },
      },
    },
  };
});
