/**
 * Writes `dist/integrity.json`: for each file that a page may load its sha384,
 * as `integrity` takes it (W3C Subresource Integrity §3.1). And, for copying,
 * `dist/integrity.html`: the tag, and the import map that has those of the
 * chunks (HTML, "import map integrity").
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const folder = 'dist';
/** Where a page has the files; to be replaced by who copies it. */
const PLACE = '/aushang/';

const names = fs
  .readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) =>
    /^((aushang[\w.]*|chunks\/.*)\.js|themes\/.*\.css)$/.test(name),
  )
  .sort();

const hashOf = (name) =>
  createHash('sha384')
    .update(fs.readFileSync(path.join(folder, name)))
    .digest('base64');

const hashes = Object.fromEntries(
  names.map((name) => [name, `sha384-${hashOf(name)}`]),
);
const ofChunks = Object.entries(hashes)
  .filter(([name]) => name.startsWith('chunks/'))
  .map(([name, hash]) => [PLACE + name, hash]);
const map = { integrity: Object.fromEntries(ofChunks) };

const json = (value) => JSON.stringify(value, null, 2);
const write = (name, text) =>
  fs.writeFileSync(path.join(folder, name), `${text}\n`);

write('integrity.json', json(hashes));
write(
  'integrity.html',
  `<!-- Replace ${PLACE} by where your site has the files. -->
<script type="importmap">
${json(map)}
</script>
<script
  type="module"
  src="${PLACE}aushang.js"
  integrity="${hashes['aushang.js']}"
  crossorigin
></script>`,
);
