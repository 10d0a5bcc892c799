/**
 * Unpacks the browser, its libraries and its fonts:
 *
 *     node unpack-chromium.mjs <folder of the package> <folder to fill>
 *
 * A process of its own, since the package always unpacks into the temporary
 * folder of the process and this one can be told to have another.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [from, into] = process.argv.slice(2);
mkdirSync(into, { recursive: true });
process.env.TMPDIR = resolve(into);

const main = pathToFileURL(join(resolve(from), 'build/index.js'));
const { inflate } = await import(main.href);
for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
  await inflate(join(resolve(from), 'bin', archive));
}
