import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { eachOnce } from './scripts/manifest/each-once.mjs';
import { frameworkTypes } from './scripts/manifest/framework-types.mjs';
import { publicManifest } from './scripts/manifest/plugin.mjs';

const forEditors = {
  outdir: 'dist',
  // They are many, and have a place of their own in both editors.
  hideCssPropertiesDocs: true,
  hideLogs: true,
};

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
  plugins: [
    publicManifest(),
    frameworkTypes(),
    customElementVsCodePlugin(forEditors),
    eachOnce('dist/vscode.css-custom-data.json'),
    customElementJetBrainsPlugin({ ...forEditors, packageJson: false }),
  ],
};
