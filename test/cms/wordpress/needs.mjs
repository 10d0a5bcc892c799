import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { programs } from '../../../scripts/browsers/find.mjs';

/** Where Debian's package puts it. */
export const WORDPRESS = '/usr/share/wordpress';

const hasMysqli = () =>
  spawnSync('php', ['-r', 'exit((int) !extension_loaded("mysqli"));'])
    .status === 0;

/** Debian's packages, and how to see that each is there. */
const PACKAGES = {
  wordpress: () => existsSync(`${WORDPRESS}/wp-load.php`),
  'php-cli': () => programs('php').length > 0,
  'php-mysql': hasMysqli,
  'mariadb-server': () => programs('mariadbd').length > 0,
};

/** The packages that are missing. */
export const missing = () =>
  Object.keys(PACKAGES).filter((name) => !PACKAGES[name]());
