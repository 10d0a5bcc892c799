import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { endProcess } from '../../../scripts/browsers/processes.mjs';

/**
 * Runs a program to its end.
 *
 * @returns {string} what it has printed
 * @throws {Error} with what it has said, if it fails.
 */
export function must(command, args, options) {
  const done = spawnSync(command, args, { encoding: 'utf8', ...options });
  const { status, stdout, stderr, error } = done;
  if (status === 0) return stdout;
  throw new Error(`${command}: ${error?.message ?? stdout + stderr}`);
}

/** Ends a program, and waits until it has put its files away. */
export async function end(program) {
  const gone = once(program, 'exit');
  endProcess(program);
  await gone;
}
