/**
 * Writes `dist/integrity.json`: for each file of the script tag its sha384, as
 * `integrity` takes it (W3C Subresource Integrity §3.1).
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const folder = 'dist';
const names = fs
  .readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => /^(aushang[\w.]*|chunks\/.*)\.js$/.test(name))
  .sort();

const hashOf = (name) =>
  createHash('sha384')
    .update(fs.readFileSync(path.join(folder, name)))
    .digest('base64');

const hashes = Object.fromEntries(
  names.map((name) => [name, `sha384-${hashOf(name)}`]),
);
fs.writeFileSync(
  path.join(folder, 'integrity.json'),
  JSON.stringify(hashes, null, 2) + '\n',
);
