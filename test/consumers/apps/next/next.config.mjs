import { join } from 'node:path';

/** Pages as files, written by the server that draws them. */
export default {
  output: 'export',
  distDir: 'dist',
  turbopack: { root: join(import.meta.dirname, '../..') },
};
