/** The size of every file in `demo/dateien/`, in bytes. */
import { readdirSync, statSync } from 'node:fs';

const folder = new URL('../dateien/', import.meta.url);

export const fileSizes = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name,
    statSync(new URL(name, folder)).size,
  ]),
);
