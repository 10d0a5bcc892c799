import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = join(FOLDER, '../..');

/** Runs a program quietly; what it says comes with its error. */
async function run(program, args, cwd = FOLDER) {
  try {
    return await execute(program, args, {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      // On Windows, the programs of npm are scripts of its shell.
      shell: process.platform === 'win32',
    });
  } catch ({ message, stdout, stderr }) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

/** A program of the consumers' own packages. */
export const tool = (name, ...args) =>
  run(join(FOLDER, 'node_modules/.bin', name), args);

const INSTALL = ['--ignore-scripts', '--no-audit', '--no-fund'];

/**
 * Packs what `npm run build` has left, and installs it as a partner would:
 * with its dependencies, beside the tools.
 *
 * @returns the tarball's path.
 */
export async function installPackage() {
  await run('npm', ['ci', ...INSTALL]);
  // Not beside the tools: npm clears up there.
  const folder = mkdtempSync(join(tmpdir(), 'aushang-'));
  const into = ['--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', ['pack', ...into], PROJECT);
  const [{ filename }] = JSON.parse(stdout);
  const tarball = join(folder, filename);
  const aside = ['--no-save', '--no-package-lock'];
  await run('npm', ['install', ...aside, ...INSTALL, tarball]);
  return tarball;
}
