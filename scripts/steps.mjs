import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
// As npm does for its scripts; these here may be started without npm.
process.env.PATH = `${BIN}${delimiter}${process.env.PATH}`;

export function headline(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(2, 72 - text.length))}`);
}

/** Runs a program, also one of node_modules; resolves to its success. */
export function run(command, { env, timeout } = {}) {
  return ended(start(command, { stdio: 'inherit', env, timeout }));
}

/** As `run`, but says everything at once in the end, below a headline. */
export async function runQuietly(title, command) {
  let output = '';
  const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const passed = await ended(child);
  headline(`${title}: ${passed ? 'good' : 'failed'}`);
  if (output) process.stdout.write(output);
  return passed;
}

function start([program, ...args], { env, ...options }) {
  return spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    // On Windows, the programs of npm are scripts of its shell.
    shell: process.platform === 'win32',
    ...options,
  });
}

/** Runs `test/node/`, if it has tests. Other folders hold browser tests. */
export async function runNodeTests() {
  const files = nodeTests();
  headline(`Tests in node (${files.length} files)`);
  if (files.length === 0) return true;
  return run(['node', '--test', '--test-reporter=spec', ...files]);
}

/** Named one by one, since node's versions differ in what a folder means. */
function nodeTests() {
  const folder = join(ROOT, 'test', 'node');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('test', 'node', name));
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
}
