import { readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The environment with a fontconfig that finds the package's font, if the
 * system has none. Without any, text has no width and layout tests fail.
 */
export function fontEnvironment(unpacked, env) {
  if (systemHasFonts()) return env;
  const file = join(unpacked, 'fonts.conf');
  // The package's own fonts.conf names a fixed folder in /tmp.
  writeFileSync(file, fontsConf(unpacked));
  console.log('This system has no fonts: using Open Sans of the package.');
  return { ...env, FONTCONFIG_FILE: file };
}

function systemHasFonts() {
  const local = join(homedir(), '.local/share/fonts');
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', local];
  return folders.some((folder) =>
    filesIn(folder).some((name) => /\.(ttf|otf|ttc)$/i.test(name)),
  );
}

function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true });
  } catch {
    return [];
  }
}

function fontsConf(unpacked) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
