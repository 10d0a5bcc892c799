/**
 * The command 'forced-colors' with 'active' or 'none', as in
 *
 *     import { executeServerCommand } from '@web/test-runner-commands';
 *     const { ok } = await executeServerCommand('forced-colors', 'active');
 *
 * `ok` is false in engines that cannot emulate it. The runner's own
 * `emulateMedia({ forcedColors })` does nothing with this launcher. Pages
 * are used again, so set 'none' in the end.
 */
export function forcedColors() {
  const connections = new WeakMap();
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      if (session.browser.name !== 'Chrome') return { ok: false };
      const page = session.browser.getPage(session.id);
      // Chromium forgets what was emulated when the connection closes.
      let connection = connections.get(page);
      if (!connection) {
        connection = await page.createCDPSession();
        connections.set(page, connection);
      }
      await emulate(connection, payload);
      return { ok: true };
    },
  };
}

function emulate(connection, value) {
  const features = [{ name: 'forced-colors', value }];
  return connection.send('Emulation.setEmulatedMedia', { features });
}
