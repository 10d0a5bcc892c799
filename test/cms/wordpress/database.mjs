import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programs } from '../../../scripts/browsers/find.mjs';
import { startProcess } from '../../../scripts/browsers/processes.mjs';
import { must } from './must.mjs';

/** Milliseconds. */
const PATIENCE = 30_000;

/**
 * Starts a database server in a folder of its own, which no port leads to, only
 * a socket.
 */
export async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = `--user=${process.env.USER ?? 'root'}`;
  must('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    user,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const options = [`--datadir=${data}`, `--socket=${socket}`, user];
  const [program] = programs('mariadbd');
  const server = await startProcess(
    program,
    ['--no-defaults', '--skip-networking', '--skip-log-bin', ...options],
    { stdio: 'ignore' },
  );
  await untilAnswering(socket);
  must('mariadb', [`--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE wp']);
  return { socket, server };
}

async function untilAnswering(socket) {
  const end = Date.now() + PATIENCE;
  while (!isAnswering(socket)) {
    if (Date.now() > end) throw new Error('The database server does not start');
    await sleep(200);
  }
}

const isAnswering = (socket) =>
  existsSync(socket) &&
  spawnSync('mariadb', [`--socket=${socket}`, '-uroot', '-e', 'SELECT 1'])
    .status === 0;
