import { once } from 'node:events';
import { startProcess } from './processes.mjs';

/**
 * An invisible display, even where there is a real one: windows that open
 * and take the focus disturb whoever works there.
 */
export async function startDisplay(xvfb) {
  // Xvfb takes a free number itself and writes it to file descriptor 3.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24'];
  const process = await startProcess(xvfb, [...args, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await Promise.race([
    once(process.stdio[3], 'data'),
    once(process, 'exit').then(() => {
      throw new Error('Xvfb did not start.');
    }),
  ]);
  return { process, name: `:${String(number).trim()}` };
}
