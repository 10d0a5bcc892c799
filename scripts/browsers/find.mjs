import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Every file of one of these names in one of these folders, best first. */
export function filesNamed(names, folders) {
  const paths = names.flatMap((name) => folders.map((dir) => join(dir, name)));
  return paths.filter((path) => existsSync(path));
}

/** Every program of one of these names on the PATH, best first. */
export function programs(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return filesNamed(names, folders);
}

/**
 * What a program says to `--version`, or undefined if it does not run.
 * Existing is not enough: Ubuntu's `chromium-browser` may be a script that
 * only asks to install a snap, and an unpacked browser may lack libraries.
 */
export async function versionOf(path, env = process.env) {
  try {
    const { stdout } = await run(path, ['--version'], { env, timeout: 20_000 });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
