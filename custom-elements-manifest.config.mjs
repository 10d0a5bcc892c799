import { publicManifest } from './scripts/manifest/plugin.mjs';

/** The public elements' manual, out of their class comments and properties. */
export default {
  globs: [
    'src/elements/*/*.ts',
    'src/feed/{order,select}.ts',
    'src/page/events.ts',
    'src/theme/tokens.ts',
  ],
  exclude: ['src/elements/*/*.{styles,view}.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  // It would rewrite `package.json` for every other folder.
  packagejson: false,
  plugins: [publicManifest()],
};
