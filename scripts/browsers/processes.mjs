import { spawn } from 'node:child_process';
import { once } from 'node:events';

const groups = new Map();

/**
 * Starts a program in a process group of its own, so that a driver can be
 * ended together with the browser it started. All end with this process.
 */
export async function startProcess(command, args, { signal, ...options }) {
  const child = spawn(command, args, { ...options, detached: true });
  await once(child, 'spawn');
  groups.set(child.pid, signal ?? 'SIGTERM');
  // The driver may fall over and leave its browser behind.
  child.once('exit', () => endProcess(child));
  return child;
}

/** Ends a program and whatever it has started. */
export function endProcess({ pid }) {
  const signal = groups.get(pid);
  if (!signal) return;
  groups.delete(pid);
  try {
    process.kill(-pid, signal);
  } catch {
    // The whole group is gone already.
  }
}

process.on('exit', () => {
  for (const pid of groups.keys()) endProcess({ pid });
});

// Node ends at these signals without telling anyone who waits for 'exit'.
for (const name of ['SIGTERM', 'SIGHUP']) {
  process.once(name, () => process.exit(1));
}
