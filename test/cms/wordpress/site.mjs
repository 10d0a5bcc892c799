import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startProcess } from '../../../scripts/browsers/processes.mjs';
import { freePort } from '../../../scripts/browsers/webdriver.mjs';
import { must } from './must.mjs';
import { WORDPRESS } from './needs.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Milliseconds. */
const PATIENCE = 30_000;

/**
 * Installs a WordPress with the plugin in its folder, and starts PHP's own
 * server.
 *
 * @returns the site's address, for each user what REST is told, the server.
 */
export async function startSite(folder, socket) {
  const root = join(folder, 'site');
  const address = `http://127.0.0.1:${await freePort()}`;
  cpSync(WORDPRESS, root, { recursive: true, dereference: true });
  writeFileSync(join(root, 'wp-config.php'), config(address, socket));
  const content = join(root, 'wp-content');
  cpSync(here('theme'), join(content, 'themes/aushang-test'), OPTIONS);
  addPlugin(join(content, 'plugins/aushang'));
  const passwords = must('php', [here('install.php')], { cwd: root });
  const server = await startServer(root, address);
  return { address, passwords: JSON.parse(passwords), server };
}

const OPTIONS = { recursive: true };

/** The plugin as a webmaster would have it: one PHP file, and the built ones. */
function addPlugin(plugin) {
  cpSync(here('../../../demo/cms/wordpress/aushang'), plugin, OPTIONS);
  mkdirSync(join(plugin, 'dist'));
  for (const name of ['aushang.js', 'aushang.classic.js', 'chunks']) {
    cpSync(here(`../../../dist/${name}`), join(plugin, 'dist', name), OPTIONS);
  }
}

/** Editors may not post unfiltered HTML; elsewhere, that is multisite. */
const config = (address, socket) => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'DISALLOW_UNFILTERED_HTML', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_DEBUG', true );
$table_prefix = 'wp_';
define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

async function startServer(root, address) {
  const { host } = new URL(address);
  const server = await startProcess('php', ['-S', host, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const end = Date.now() + PATIENCE;
  while (!(await isAnswering(address))) {
    if (Date.now() > end) throw new Error('PHP’s server does not start');
    await sleep(200);
  }
  return server;
}

const isAnswering = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
