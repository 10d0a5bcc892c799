/** The two folders that the demo's server opens, and how a file is sent. */
import { createReadStream, realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));
const FOLDERS = ['demo', 'dist'].map((name) => resolve(ROOT, name));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export const typeOf = (name) =>
  TYPES[extname(name)] ?? 'application/octet-stream';

const isInside = (file) =>
  FOLDERS.some((folder) => file.startsWith(folder + sep));

/** The file for a path; none if it, or where it links to, lies elsewhere. */
export async function findFile(path) {
  if (path.includes('\0')) return undefined;
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const wanted = resolve(ROOT, `.${name}`);
  if (!isInside(wanted)) return undefined;
  try {
    const file = await realpath(wanted);
    const found = await stat(file);
    if (!isInside(file) || !found.isFile()) return undefined;
    return { file, size: found.size };
  } catch {
    return undefined;
  }
}

export function sendFile(request, response, { file, size }, headers) {
  response.writeHead(200, {
    ...headers,
    'Content-Type': typeOf(file),
    'Content-Length': size,
  });
  if (request.method === 'HEAD') return response.end();
  const stream = createReadStream(file);
  return stream.on('error', () => response.destroy()).pipe(response);
}
