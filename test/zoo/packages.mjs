import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MODULES = join(FOLDER, 'node_modules');

/** Says for which packages the folder has been filled. */
const STAMP = join(MODULES, '.filled-for');

/** Brings the stylesheets' packages, unless they are there. */
export function installPackages() {
  const wanted = textOf('package.json') + textOf('package-lock.json');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  try {
    npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
    const { alone } = JSON.parse(textOf('package.json'));
    for (const one of Object.entries(alone)) installAlone(...one);
  } catch ({ stderr, message }) {
    throw new Error(`npm can’t bring the zoo’s packages: ${stderr || message}`);
  }
  writeFileSync(STAMP, wanted);
}

const textOf = (name) => readFileSync(join(FOLDER, name), 'utf8');

/** Quietly; what it has to say comes with its error. */
const npm = (...args) =>
  execFileSync('npm', [...args, '--loglevel=error'], {
    cwd: FOLDER,
    encoding: 'utf8',
    stdio: 'pipe',
    // On Windows, npm is a script of the shell.
    shell: process.platform === 'win32',
  });

/** Without what it depends on: hundreds of packages, for one stylesheet. */
function installAlone(name, integrity) {
  const folder = join(MODULES, name.slice(0, name.lastIndexOf('@')));
  const [packed] = JSON.parse(npm('pack', name, '--json'));
  if (packed.integrity !== integrity) {
    throw new Error(`${name} has ${packed.integrity}`);
  }
  const file = join(FOLDER, packed.filename);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', folder, '--strip-components=1']);
  rmSync(file);
}
