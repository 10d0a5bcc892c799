import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const PREFIX = '/shared/';

/**
 * `/shared/<path>` is that file of the folder that `AUSHANG_SHARED` names:
 * corpora and feeds of other projects, which aren't ours to copy. Without such
 * a folder or file the answer is 204, no content.
 */
export function shared() {
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    const path = normalize(decodeURIComponent(context.path));
    context.status = 204;
    const folder = process.env.AUSHANG_SHARED;
    if (!folder || !path.startsWith(PREFIX)) return;
    const file = join(folder, path.slice(PREFIX.length));
    const content = await readFile(file).catch(() => undefined);
    if (content === undefined) return;
    context.status = 200;
    context.type = 'application/octet-stream';
    context.body = content;
  };
}
