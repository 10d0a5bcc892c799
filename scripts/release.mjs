/**
 * `npm run release`: a folder such as `release/v1.2.3/` for sites that host the
 * files themselves. Needs `npm run build`; another place than `release` may be
 * named. How a version comes into being: RELEASING.md.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { liesmich } from './release/liesmich.mjs';

/** What a page may load, and what is known of it. */
const FILES = [
  'aushang.js',
  'aushang.classic.js',
  'chunks',
  'themes',
  'prerendered.css',
  'integrity.json',
];

const [, , place = 'release'] = process.argv;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join(place, `v${version}`);

// Another build's chunks have other names, and would stay.
rmSync(folder, { recursive: true, force: true });
for (const name of FILES) {
  cpSync(join('dist', name), join(folder, name), { recursive: true });
}
cpSync('LICENSE', join(folder, 'LICENSE'));

const tags = readFileSync('dist/integrity.html', 'utf8');
const places = tags.replaceAll('/aushang/', `/aushang/v${version}/`);
writeFileSync(join(folder, 'integrity.html'), places);

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const text = liesmich(version, hashes['aushang.js']);
writeFileSync(join(folder, 'LIESMICH.md'), text);
console.log(`${folder}/ is ready.`);
