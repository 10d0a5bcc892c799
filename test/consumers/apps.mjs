import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, tool } from './steps.mjs';

const APPS = join(FOLDER, 'apps');

/** What there is to look at when an app is built. */
export const builtFolder = (app) => join(APPS, app, 'dist');

/** Each kind of partner, with the way in which it builds its site. */
export const apps = {
  plain: copyFiles,
  vite: () => tool('vite', 'build', 'apps/vite'),
  webpack: () => tool('webpack', '--config', 'apps/webpack/webpack.config.js'),
  next: () => tool('next', 'build', 'apps/next'),
  vue: () => tool('vite', 'build', 'apps/vue'),
};

/** Nothing of an earlier run may be looked at, or lie between the sources. */
export function clean(app) {
  for (const name of ['dist', '.next']) {
    rmSync(join(APPS, app, name), { recursive: true, force: true });
  }
}

/** A webmaster's way: the package's files beside the page. */
function copyFiles() {
  const folder = builtFolder('plain');
  const page = join(APPS, 'plain/index.html');
  cpSync(page, join(folder, 'index.html'));
  const files = join(FOLDER, 'node_modules/aushang/dist');
  cpSync(files, join(folder, 'aushang'), { recursive: true });
}
